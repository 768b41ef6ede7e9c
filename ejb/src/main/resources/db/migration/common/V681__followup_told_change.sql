-- Up to which change of the register the clinic was told.
create table told_change (
  institution_id bigint primary key references institution (id),
  change_id bigint not null
);
