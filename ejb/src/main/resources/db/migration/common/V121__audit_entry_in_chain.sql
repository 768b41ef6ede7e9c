create table audit_entry (
  id bigint primary key,
  at timestamp(6) with time zone not null,
  actor varchar(300) not null,
  action varchar(100) not null,
  about varchar(300),
  result varchar(40) not null,
  correlation_id varchar(40) not null,
  mac varchar(64) not null,
  -- Both are null until the entry is sealed into the chain, and never change again.
  sequence bigint constraint audit_entry_sequence unique,
  hash varchar(64)
);
