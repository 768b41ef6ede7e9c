-- Nobody could register a 運用開始日 in the nights before.
alter table institution_figure add column live integer default 0 not null;
