alter table api_client add column former_sealed bytea;
