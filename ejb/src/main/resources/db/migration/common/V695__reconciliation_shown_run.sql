-- A run as people see it, with where its job stands; what the job's run was is forgotten some day.
create view reconciliation_shown_run as
select r.*, case when r.finished_at is not null then 'COMPLETED' else coalesce(j.state, 'STOPPED') end as state
from reconciliation_run r
left join job_run j on j.id = r.run_id;
