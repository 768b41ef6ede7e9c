-- Who tried to sign in, when and how it ended. Between the password and the code nothing has ended yet.
create view sign_in_try as
select id, actor as name, at as tried_at, result, about
from audit_entry
where action in ('SignIn', 'SignInWithCode') and result <> 'AUT-020';
