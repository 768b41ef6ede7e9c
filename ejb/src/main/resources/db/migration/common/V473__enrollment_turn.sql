-- What other features may read to find whose turn it is; nothing is joined.
create view enrollment_turn as
select receipt, state, due_at, waiting_until, reviewer, offered_to from enrollment_application;
