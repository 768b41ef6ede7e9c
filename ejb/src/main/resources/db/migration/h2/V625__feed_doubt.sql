-- While a feed is compared: the institutions with a line that is not, by itself, what is in force; once for each such line. PostgreSQL makes it for each comparison, as only then several of its processes work at it.
create table feed_doubt (
  generation_id bigint not null,
  institution_code varchar(10) not null,
  in_force boolean not null
);
