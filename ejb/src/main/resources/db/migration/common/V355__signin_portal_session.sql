create table portal_session (
  key_hash varchar(64) primary key,
  name varchar(300) not null,
  role varchar(20) not null,
  started_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null
);
