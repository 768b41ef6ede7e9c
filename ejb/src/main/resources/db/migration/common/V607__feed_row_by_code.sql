create index feed_row_by_code on feed_row (generation_id, institution_code);
