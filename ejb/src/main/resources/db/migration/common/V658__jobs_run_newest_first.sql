create index job_run_newest_first on job_run (job, id desc);
