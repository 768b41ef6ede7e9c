-- Of what was decided on: approved by the portal itself, and left to people as a sample.
alter table day_figure add column straight integer default 0 not null;
alter table day_figure add column sampled integer default 0 not null;
