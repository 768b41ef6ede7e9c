create table digest_nonce (
  nonce_hash varchar(64) primary key,
  used_at timestamp(6) with time zone not null
);
