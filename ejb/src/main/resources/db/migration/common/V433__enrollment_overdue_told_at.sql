alter table enrollment_application add column overdue_told_at timestamp(6) with time zone;
