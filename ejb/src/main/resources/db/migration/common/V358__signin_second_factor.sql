create table second_factor (
  name varchar(300) primary key,
  sealed_secret bytea not null,
  confirmed_at timestamp(6) with time zone,
  last_step bigint not null
);
