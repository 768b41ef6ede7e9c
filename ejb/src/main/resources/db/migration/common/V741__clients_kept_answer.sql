create table kept_answer (
  key_hash varchar(64) primary key,
  caller varchar(100) not null,
  request_hash varchar(64) not null,
  begun_at timestamp(6) with time zone not null,
  status integer,
  type varchar(100),
  tag varchar(100),
  body text
);
