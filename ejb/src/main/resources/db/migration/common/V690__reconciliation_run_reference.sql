-- The name of the run as the list of jobs shows it; of the runs before, that of the job's run where it is known.
alter table reconciliation_run add column reference varchar(60);
