create table registration_request (
  form_hash varchar(64) not null primary key,
  address varchar(254) not null,
  requested_at timestamp(6) with time zone not null
);
