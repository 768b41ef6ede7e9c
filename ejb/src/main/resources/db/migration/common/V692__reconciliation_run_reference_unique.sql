alter table reconciliation_run add constraint reconciliation_run_reference unique (reference);
