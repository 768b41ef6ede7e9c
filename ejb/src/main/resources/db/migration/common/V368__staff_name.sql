-- What other features may read of the fund's people: how colleagues know them.
create view staff_name as select name, display_name from staff_user;
