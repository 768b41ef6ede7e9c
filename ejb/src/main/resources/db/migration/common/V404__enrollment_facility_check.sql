-- One row an institution: how often a birth date was tried, and who matched it when. Never the date.
create table facility_check (
  institution_id bigint primary key references institution (id),
  version bigint not null,
  tries integer not null,
  last_try_at timestamp(6) with time zone,
  matched_by varchar(300),
  matched_at timestamp(6) with time zone
);
