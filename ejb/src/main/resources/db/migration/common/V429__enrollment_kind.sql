alter table enrollment_application add column kind varchar(20);
