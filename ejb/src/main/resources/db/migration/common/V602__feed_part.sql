-- The file while it is needed, in sealed pieces, for it holds birth dates.
create table feed_part (
  upload_id bigint not null references feed_upload (id),
  number integer not null,
  content bytea not null,
  primary key (upload_id, number)
);
