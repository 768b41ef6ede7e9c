-- What other features may read for the fund's list. The joined row is not needed to count.
create view enrollment_queue as
select
  a.receipt,
  i.name as institution_name,
  a.kind,
  a.prefecture,
  a.sought,
  a.state,
  a.submitted_at,
  a.due_at,
  a.waiting_until,
  a.reviewer,
  a.claimed_at,
  a.version
from enrollment_application a
left join institution i on i.id = a.institution_id;
