create table wrong_activation (
  sheet varchar(64) primary key,
  tries integer not null,
  tried_at timestamp(6) with time zone
);
