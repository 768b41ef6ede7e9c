create table recovery_code (
  code_hash varchar(64) primary key,
  name varchar(300) not null
);
