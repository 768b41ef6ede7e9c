create index job_run_by_job on job_run (job, id);
