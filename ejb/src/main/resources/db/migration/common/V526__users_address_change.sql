-- A change of a clinic user's mail address that waits for the link sent to the new one; one for each institution.
create table address_change (
  institution_code varchar(10) primary key,
  address varchar(300) not null,
  other_address varchar(300) not null,
  token_hash varchar(64) not null constraint address_change_token unique,
  expires_at timestamp(6) with time zone not null,
  version integer not null
);
