create table feed_error (
  upload_id bigint not null references feed_upload (id),
  number bigint not null,
  line integer not null,
  column_name varchar(60),
  code varchar(10) not null,
  shown varchar(200),
  argument varchar(200) not null,
  primary key (upload_id, number)
);
