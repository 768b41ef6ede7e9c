-- Only few rows are ever queued; an index of all states would grow with every mail sent.
create index mail_outbox_due on mail_outbox (next_try_at, id) where state = 'QUEUED';
