create index feed_doubt_by_code on feed_doubt (generation_id, institution_code);
