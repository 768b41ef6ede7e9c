alter table portal_user add constraint portal_user_live_address unique (live_address);
