-- 見当たらない: an institution that an earlier generation stated and this one does not.
create table feed_absence (
  generation_id bigint not null references feed_generation (id),
  institution_code varchar(10) not null,
  primary key (generation_id, institution_code)
);
