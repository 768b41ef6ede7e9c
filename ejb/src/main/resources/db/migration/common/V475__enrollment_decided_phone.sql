-- The applicant's telephone number when it was decided; null while nobody has decided.
alter table enrollment_application add column decided_phone varchar(11);
