-- The lines of a feed while it is checked, in the columns of feed_row. Here they are found by the key, which PostgreSQL would only be slowed down by.
create table feed_staged (
  generation_id bigint not null,
  line integer not null,
  institution_code varchar(10) not null,
  kind varchar(20) not null,
  other_portal boolean not null,
  status varchar(10) not null,
  status_since date,
  registration_symbol varchar(3),
  registration_digits varchar(10),
  registration_display varchar(20),
  live_registration varchar(20),
  name varchar(200) not null,
  name_kana varchar(200),
  prefecture_code varchar(2) not null,
  postal_code varchar(7),
  address varchar(400),
  phone varchar(11),
  registered_on date,
  manager_name varchar(220),
  birth_hash varchar(64),
  institution_print bigint not null,
  manager_print bigint not null,
  primary key (generation_id, institution_code, line),
  -- Never violated; in its order the numbers are grouped without being held in memory.
  unique (generation_id, live_registration, institution_code, line)
);
