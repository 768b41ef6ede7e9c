-- Keyed hash of the internet address that a request came from.
alter table registration_request add column internet_hash varchar(64);
