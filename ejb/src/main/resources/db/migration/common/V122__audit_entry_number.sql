-- Taken before the entry is written, because its mac covers the number.
create sequence audit_entry_number;
