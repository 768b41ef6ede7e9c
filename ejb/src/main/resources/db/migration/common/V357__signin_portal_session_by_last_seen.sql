create index portal_session_by_last_seen on portal_session (last_seen_at);
