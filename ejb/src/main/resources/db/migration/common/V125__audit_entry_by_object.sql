create index audit_entry_by_object on audit_entry (about, at, id);
