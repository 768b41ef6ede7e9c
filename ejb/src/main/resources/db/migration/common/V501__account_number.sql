create table account_number (
  institution_id bigint primary key references institution (id),
  last_number integer not null check (last_number between 0 and 9999999)
);
