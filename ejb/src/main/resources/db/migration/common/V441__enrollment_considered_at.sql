-- When the portal looked whether it could approve the application itself.
alter table enrollment_application add column considered_at timestamp(6) with time zone;
