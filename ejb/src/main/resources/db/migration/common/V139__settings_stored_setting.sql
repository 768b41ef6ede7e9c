-- What an operator has set; no value where it is the server's again.
create table stored_setting (
  name varchar(100) primary key,
  setting_value varchar(400),
  changed_by varchar(300),
  changed_at timestamp(6) with time zone,
  version integer not null
);
