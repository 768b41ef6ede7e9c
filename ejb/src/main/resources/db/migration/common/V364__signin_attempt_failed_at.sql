alter table sign_in_attempt add column failed_at timestamp(6) with time zone;
