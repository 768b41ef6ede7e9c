alter table portal_user add column suspension_reason varchar(400);
