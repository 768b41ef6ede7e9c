-- Forgotten once its client has ended.
alter table webhook alter column secret drop not null;
