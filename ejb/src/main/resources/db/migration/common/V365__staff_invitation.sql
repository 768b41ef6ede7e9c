-- The link by which the person chooses the first password; both are null once it is chosen.
alter table staff_user add column invitation_hash varchar(64);
alter table staff_user add constraint staff_user_invitation unique (invitation_hash);
alter table staff_user add column invited_until timestamp(6) with time zone;
