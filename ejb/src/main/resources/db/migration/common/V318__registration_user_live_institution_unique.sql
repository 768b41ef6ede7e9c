alter table portal_user add constraint portal_user_live_institution unique (live_institution);
