update reconciliation_run set reference = coalesce(
  (select j.reference from job_run j where j.id = reconciliation_run.run_id),
  'reconciliation-' || cast(run_id as varchar(20)));
