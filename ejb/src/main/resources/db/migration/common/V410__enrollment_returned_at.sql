alter table enrollment_application add column returned_at timestamp(6) with time zone;
