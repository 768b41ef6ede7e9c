alter table enrollment_application add column prefecture varchar(2);
