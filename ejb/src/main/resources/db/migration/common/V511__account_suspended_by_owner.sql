update terminal_account set suspended_by = 'OWNER' where usage_state = 'SUSPENDED';
