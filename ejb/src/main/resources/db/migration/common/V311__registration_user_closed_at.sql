alter table portal_user add column closed_at timestamp(6) with time zone;
