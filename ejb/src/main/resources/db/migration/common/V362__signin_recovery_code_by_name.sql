create index recovery_code_by_name on recovery_code (name);
