-- OWNER or INSTITUTION while the account is suspended, else null.
alter table terminal_account add column suspended_by varchar(20);
