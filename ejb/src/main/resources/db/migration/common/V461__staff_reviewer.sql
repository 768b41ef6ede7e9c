-- What other features may read of the people who can be given a case.
create view staff_reviewer as select name, display_name from staff_user where role in ('REVIEWER', 'APPROVER');
