-- 運用開始日; one for each institution, none again where it was taken back.
create table go_live_date (
  institution_id bigint primary key references institution (id),
  version bigint not null,
  live_on date
);
