-- The generation that brought the institution, so that it can be taken back with it.
alter table institution add column stated_first_in bigint;
