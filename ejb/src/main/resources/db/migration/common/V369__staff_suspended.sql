alter table staff_user add column suspended_at timestamp(6) with time zone;
