-- What is in force and has no line.
create table feed_unstated (
  generation_id bigint not null,
  institution_code varchar(10) not null
);
