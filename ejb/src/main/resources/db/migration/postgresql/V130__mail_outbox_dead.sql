-- The operator's list of troubles reads them without walking through all that was sent.
create index mail_outbox_dead on mail_outbox (id) where state = 'DEAD';
