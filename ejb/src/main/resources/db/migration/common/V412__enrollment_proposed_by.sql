-- Who said that it should be rejected; another person has to confirm it.
alter table enrollment_application add column proposed_by varchar(300);
