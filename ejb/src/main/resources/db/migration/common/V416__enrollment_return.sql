-- What other features may read of a return or a proposed rejection: the newest reason.
create view enrollment_return as
select
  a.receipt,
  a.offered_to,
  a.returned_at,
  a.proposed_by,
  o.template,
  o.remark,
  o.concerns,
  o.raised_by,
  o.raised_at
from enrollment_application a
left join enrollment_objection o on o.id = (select max(n.id) from enrollment_objection n where n.receipt = a.receipt);
