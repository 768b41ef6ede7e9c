-- For figures: the newest run of each job that had one.
create view newest_run as
select job, night, state from job_run where id in (select max(id) from job_run group by job);
