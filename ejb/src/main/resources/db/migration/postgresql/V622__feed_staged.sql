-- Nothing in it is kept: a check that is going on finds its lines lost, and is begun again.
drop table feed_staged;

-- The lines of a feed while it is checked. What no comparison looks at is one text: that is much less for the database to read in than cell by cell.
-- Unlogged: after a crash of the database it is empty, which the check finds out by counting.
create unlogged table feed_staged (
  generation_id bigint not null,
  line integer not null,
  institution_code varchar(10) not null,
  registration_display varchar(20),
  live_registration varchar(20),
  registered_on date,
  institution_print bigint not null,
  manager_print bigint not null,
  -- The other columns of feed_row in the order of staged_row, with U+001F between them; an empty one is none. No cell of a feed has a control character.
  others text not null
);

-- It has one generation nearly always, and a code for each line: a small sample tells that.
alter table feed_staged alter column generation_id set statistics 10, alter column institution_code set statistics 10;
