-- The lines of the institutions in feed_doubt.
create table feed_line (
  generation_id bigint not null,
  institution_code varchar(10) not null,
  line integer not null,
  registered_on date,
  institution_print bigint not null,
  manager_print bigint not null,
  primary key (generation_id, institution_code, line)
);
