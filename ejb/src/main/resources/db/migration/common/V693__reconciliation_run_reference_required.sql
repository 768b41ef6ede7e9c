alter table reconciliation_run alter column reference set not null;
