-- What waits is checked again: its differences were not kept.
delete from feed_row where generation_id in (select id from feed_generation where released_at is null);
