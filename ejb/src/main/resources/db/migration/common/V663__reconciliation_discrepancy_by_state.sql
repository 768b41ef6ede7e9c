create index discrepancy_by_state on discrepancy (state, reference);
