alter table kept_answer add column content_hash varchar(64);
