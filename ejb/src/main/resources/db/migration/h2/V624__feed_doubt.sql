-- While a feed is compared, as its two fellows: what it states otherwise than what is in force or the register, each line by itself.
-- PostgreSQL makes the three for each comparison, as several of its processes work only at a table that is new.
create table feed_doubt (
  generation_id bigint not null,
  institution_code varchar(10) not null,
  in_register varchar(64),
  in_force varchar(64)
);
