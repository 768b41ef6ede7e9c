create index mail_outbox_dead on mail_outbox (state, id);
