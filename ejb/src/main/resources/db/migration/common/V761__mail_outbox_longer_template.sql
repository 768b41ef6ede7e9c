alter table mail_outbox alter column template type varchar(40);
