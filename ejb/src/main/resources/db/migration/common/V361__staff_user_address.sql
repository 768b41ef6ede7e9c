alter table staff_user add column address varchar(254);
