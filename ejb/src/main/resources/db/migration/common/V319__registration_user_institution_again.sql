alter table portal_user drop constraint portal_user_institution;
