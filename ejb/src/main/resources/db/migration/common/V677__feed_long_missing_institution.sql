-- 見当たらない施設: those that three feeds of their publisher in a row did not state, and that no other publisher states.
create view long_missing_institution as
select i.id as institution_id, c.layout, g3.released_at as missing_since
from feed_current c
join feed_generation g1 on g1.id = c.generation_id
join feed_generation g2 on g2.id = g1.before_id
join feed_generation g3 on g3.id = g2.before_id
join feed_absence a1 on a1.generation_id = g1.id
join feed_absence a2 on a2.generation_id = g2.id and a2.institution_code = a1.institution_code
join feed_absence a3 on a3.generation_id = g3.id and a3.institution_code = a1.institution_code
join institution i on i.institution_code = a1.institution_code and i.status <> 'CLOSED'
where not exists (select 1 from statement_in_force o where o.institution_code = a1.institution_code);
