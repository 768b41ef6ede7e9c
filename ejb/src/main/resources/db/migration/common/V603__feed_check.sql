-- How far a check is. Beside the upload, as it is written often and by another transaction.
create table feed_check (
  upload_id bigint primary key references feed_upload (id),
  -- Of who may write; a check that is begun again takes it away from the one before.
  token varchar(36) not null,
  started_at timestamp(6) with time zone not null,
  beat_at timestamp(6) with time zone not null,
  bytes_read bigint not null,
  rows_read bigint not null,
  errors_found bigint not null
);
