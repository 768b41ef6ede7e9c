create table sign_in_attempt (
  name varchar(300) primary key,
  failures integer not null,
  locked_until timestamp(6) with time zone
);
