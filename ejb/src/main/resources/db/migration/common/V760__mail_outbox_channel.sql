alter table mail_outbox add column channel varchar(10) default 'MAIL' not null;
