alter table enrollment_application add column reminded_at timestamp(6) with time zone;
