create index mail_outbox_due on mail_outbox (state, channel, next_try_at, id);
