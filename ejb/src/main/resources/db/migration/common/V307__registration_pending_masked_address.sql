-- Null once the time of the link is over.
alter table pending_registration add column masked_address varchar(254);
