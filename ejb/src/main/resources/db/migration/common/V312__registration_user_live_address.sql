-- The address while nobody else may have it, else null.
alter table portal_user add column live_address varchar(254);
