create index institution_change_by_generation on institution_change (generation_id, changed_at);
