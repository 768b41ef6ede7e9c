-- The generation in force for each publisher.
create table feed_current (
  layout varchar(20) primary key,
  generation_id bigint not null references feed_generation (id)
);
