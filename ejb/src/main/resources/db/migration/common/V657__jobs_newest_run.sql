-- For figures: the newest run of each job that had one, and how far back its nights go.
create view newest_run as
select r.job, r.night, r.state, a.first_night
from (select max(id) as newest, min(night) as first_night from job_run group by job) a
join job_run r on r.id = a.newest;
