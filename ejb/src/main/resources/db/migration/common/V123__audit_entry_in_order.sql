create index audit_entry_in_order on audit_entry (at, id);
