-- For figures: the newest run of each job that had one, and how far back its nights go. However many there were, no more than the first
-- of an index is read for each; H2 does not go backwards, and goes along both columns only where both are asked for.
create or replace view newest_run as
select l.job,
  (select r.night from job_run r where r.job = l.job and r.id > 0 order by r.job, r.id desc fetch first 1 row only) as night,
  (select r.state from job_run r where r.job = l.job and r.id > 0 order by r.job, r.id desc fetch first 1 row only) as state,
  (select r.night from job_run r where r.job = l.job and r.id > 0 order by r.job, r.id fetch first 1 row only) as first_night
from job_lease l
where exists (select 1 from job_run r where r.job = l.job);
