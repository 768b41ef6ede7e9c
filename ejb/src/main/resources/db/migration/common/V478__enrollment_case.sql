-- What other features may read of an application: name and telephone number as they were when it was decided, and the number of today.
create view enrollment_case as
select
  a.receipt,
  a.institution_id,
  i.kind,
  i.name as institution_name,
  i.prefecture_code as prefecture,
  a.verification,
  a.staff_count,
  a.requested_accounts,
  a.state,
  a.submitted_at,
  a.due_at,
  a.reviewer,
  a.claimed_at,
  u.address as applicant_address,
  coalesce(a.decided_name, u.family_name || ' ' || u.given_name) as applicant_name,
  coalesce(a.decided_phone, u.phone) as applicant_phone,
  a.version,
  u.phone as phone_now
from enrollment_application a
join institution i on i.id = a.institution_id
join portal_user u on u.id = a.applicant_id;
