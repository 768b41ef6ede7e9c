create table password_confirmation (
  session_hash varchar(64) primary key,
  name varchar(300) not null,
  confirmed_at timestamp(6) with time zone not null
);
