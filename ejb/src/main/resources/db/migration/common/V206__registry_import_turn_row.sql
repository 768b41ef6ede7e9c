insert into registry_import_turn (id) values (1);
