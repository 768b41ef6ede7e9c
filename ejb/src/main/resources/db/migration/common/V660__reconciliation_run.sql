-- One run of the nightly reconciliation; the numbers grow with every chunk.
create table reconciliation_run (
  run_id bigint primary key,
  night date not null,
  started_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  institutions bigint not null,
  users bigint not null,
  applications bigint not null,
  accounts bigint not null,
  stopped bigint not null,
  resumed bigint not null,
  ended bigint not null,
  users_closed bigint not null,
  told bigint not null,
  found bigint not null,
  gone bigint not null,
  open_after bigint
);
