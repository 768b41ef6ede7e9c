create index portal_session_by_name on portal_session (name);
