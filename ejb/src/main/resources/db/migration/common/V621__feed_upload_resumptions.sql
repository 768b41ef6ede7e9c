-- When its check was asked for last, and how often it was begun again since without anybody asking.
alter table feed_upload add column wanted_at timestamp(6) with time zone;
update feed_upload set wanted_at = uploaded_at;
alter table feed_upload alter column wanted_at set not null;
alter table feed_upload add column resumptions integer default 0 not null;
