create index registration_request_by_address on registration_request (address, requested_at);
