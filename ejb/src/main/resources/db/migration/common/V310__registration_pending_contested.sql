-- Another one of the same address waited when it was made.
alter table pending_registration add column contested boolean default false not null;
