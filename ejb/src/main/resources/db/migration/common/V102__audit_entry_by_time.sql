create index audit_entry_by_time on audit_entry (at, id);
