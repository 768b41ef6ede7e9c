create index registration_request_by_internet on registration_request (internet_hash, requested_at);
