-- What other features may read to find which clinics' users are reached in the same way.
create view user_contact as
select u.institution_id, i.name as institution_name, u.phone
from portal_user u
join institution i on i.id = u.institution_id;
