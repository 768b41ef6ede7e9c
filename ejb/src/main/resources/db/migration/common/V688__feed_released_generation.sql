-- What was in force when: a generation from its release until the next one of its layout, or until it was taken back.
-- Who released it is known as long as nobody has taken it back.
create view released_generation as
select u.layout, u.reference, u.as_of, g.released_at,
  case when u.state = 'RELEASED' then u.decided_by end as released_by,
  case when u.state = 'ROLLED_BACK' then u.decided_at end as taken_back_at
from feed_generation g
join feed_upload u on u.generation_id = g.id
where g.released_at is not null;
