alter table portal_session add column must_enrol boolean default false not null;
