-- One row: the end of the chain, and the lock of whoever adds to it.
create table audit_chain (
  id smallint primary key,
  sequence bigint not null,
  hash varchar(64) not null
);
