insert into audit_chain (id, sequence, hash) values (1, 0, '');
