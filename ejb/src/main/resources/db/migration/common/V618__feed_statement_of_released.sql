-- Generations were kept whole up to now: the one in force of each layout, and the one before it.
insert into feed_statement (generation_id, institution_code, line, registered_on, fingerprint, ended_by)
select r.generation_id, r.institution_code, min(r.line), min(r.registered_on),
  cast(min(r.institution_print) as varchar(20)) || '-' || cast(sum(r.manager_print) as varchar(30)),
  min(n.generation_id)
from feed_row r
join feed_generation g on g.id = r.generation_id and g.released_at is not null
left join (select c.generation_id, h.before_id from feed_current c join feed_generation h on h.id = c.generation_id) n
  on n.before_id = r.generation_id
group by r.generation_id, r.institution_code;
