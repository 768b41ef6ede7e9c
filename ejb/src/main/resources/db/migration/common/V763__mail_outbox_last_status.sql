alter table mail_outbox add column last_status integer;
