-- What the publishers state at present; of two that state the same institution there are two rows.
create view statement_in_force as
select c.layout, s.generation_id, s.institution_code, s.fingerprint
from feed_current c
join stated_institution s on s.generation_id = c.generation_id;
