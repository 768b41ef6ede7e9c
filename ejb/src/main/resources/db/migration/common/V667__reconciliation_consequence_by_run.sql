create index reconciliation_consequence_by_run on reconciliation_consequence (run_id, id);
