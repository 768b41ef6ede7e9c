-- By which the page after the form asks for its mail once more.
alter table pending_registration add column handle_hash varchar(64);
alter table pending_registration add constraint pending_registration_handle unique (handle_hash);
