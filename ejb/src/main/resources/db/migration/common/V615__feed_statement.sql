-- What a generation states of an institution otherwise than the one before it: in force from its release until another generation of its layout ends it.
-- Its lines stand in feed_row, what it says of the institution in the first of them.
create table feed_statement (
  generation_id bigint not null,
  institution_code varchar(10) not null,
  line integer not null,
  registered_on date,
  fingerprint varchar(64) not null,
  -- The generation that states something else of the institution, or nothing.
  ended_by bigint,
  primary key (generation_id, institution_code)
);
