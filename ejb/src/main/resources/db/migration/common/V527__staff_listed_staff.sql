-- One of the fund's people as an operator sees them.
create view listed_staff as
select s.id, s.name, s.display_name, s.role, s.address, s.invited_until, s.suspended_at,
  (select max(t.tried_at) from sign_in_try t where t.name = s.name and t.result = 'OK') as signed_in_at,
  exists (select 1 from second_factor f where f.name = s.name and f.confirmed_at is not null) as second_factor
from staff_user s;
