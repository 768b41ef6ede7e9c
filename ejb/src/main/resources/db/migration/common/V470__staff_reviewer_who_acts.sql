-- Only who can sign in: neither suspended nor without a password yet.
create or replace view staff_reviewer as
select name, display_name
from staff_user
where role in ('REVIEWER', 'APPROVER') and suspended_at is null and invited_until is null;
