create index portal_user_by_phone on portal_user (phone);
