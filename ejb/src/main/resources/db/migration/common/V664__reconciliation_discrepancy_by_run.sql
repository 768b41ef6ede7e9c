create index discrepancy_by_run on discrepancy (found_in, reference);
