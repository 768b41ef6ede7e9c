-- Its one row is locked by an import, so that two imports take turns.
create table registry_import_turn (
  id integer primary key
);
