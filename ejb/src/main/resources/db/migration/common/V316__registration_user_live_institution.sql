-- The institution until the user is closed, else null.
alter table portal_user add column live_institution bigint;
