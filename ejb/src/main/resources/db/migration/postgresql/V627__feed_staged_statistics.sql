-- It has one generation nearly always, and a code for each line: a small sample tells that.
alter table feed_staged alter column generation_id set statistics 10, alter column institution_code set statistics 10;
