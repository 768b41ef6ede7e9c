-- From now on the name is a keyed hash; what stands there as typed could be a password.
delete from sign_in_attempt;
