create table password_reset (
  name varchar(300) primary key,
  token_hash varchar(64) constraint password_reset_token unique,
  expires_at timestamp(6) with time zone,
  sent_at timestamp(6) with time zone,
  sent_before_at timestamp(6) with time zone,
  sent_first_at timestamp(6) with time zone
);
