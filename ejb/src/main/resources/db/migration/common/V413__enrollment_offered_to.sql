-- The reviewer who returned it and to whom it is offered first when it comes back.
alter table enrollment_application add column offered_to varchar(300);
