alter table mail_outbox alter column language drop not null;
