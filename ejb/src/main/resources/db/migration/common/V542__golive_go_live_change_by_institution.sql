create index go_live_change_by_institution on go_live_change (institution_id, id);
