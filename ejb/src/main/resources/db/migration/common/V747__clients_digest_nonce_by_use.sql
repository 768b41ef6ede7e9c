create index digest_nonce_by_use on digest_nonce (used_at);
