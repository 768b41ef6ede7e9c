-- What the publishers state at present, by the generation in force; of two that state the same institution there are two rows.
create view statement_in_force as
select c.layout, c.generation_id, s.institution_code, s.fingerprint
from feed_statement s
join feed_generation g on g.id = s.generation_id and g.released_at is not null
join feed_current c on c.layout = g.layout
where s.ended_by is null;
