create index institution_change_by_institution on institution_change (institution_id, change, id);
