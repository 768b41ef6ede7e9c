-- When the fund has to be done, while it is the fund's turn; else null.
alter table enrollment_application add column waiting_until timestamp(6) with time zone
  generated always as (case when state in ('SUBMITTED', 'UNDER_REVIEW', 'REJECTION_PROPOSED') then due_at end) stored;
