create index feed_upload_by_hash on feed_upload (file_hash);
