-- A clinic's user as an operator sees it.
create view listed_user as
select u.id, u.address, u.family_name, u.given_name, u.completed_at, u.suspended_at, u.suspension_reason,
  i.institution_code, i.name as institution_name,
  (select max(t.tried_at) from sign_in_try t where t.name = u.address and t.result = 'OK') as signed_in_at
from portal_user u
join institution i on i.id = u.institution_id;
