alter table api_client add column sealed_secret bytea;
