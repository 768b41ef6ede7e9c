-- The applicant's name when it was decided; null while nobody has decided.
alter table enrollment_application add column decided_name varchar(401);
