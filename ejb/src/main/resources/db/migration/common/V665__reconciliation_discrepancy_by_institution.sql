create index discrepancy_by_institution on discrepancy (institution_id, kind);
