-- As before, now for mails and for what systems are told apart: neither waits behind the other.
create index mail_outbox_due on mail_outbox (channel, next_try_at, id) where state = 'QUEUED';
