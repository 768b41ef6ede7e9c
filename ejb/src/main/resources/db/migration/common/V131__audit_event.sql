-- What other features may read of the trail: what was done, not what was refused.
create view audit_event as select id, at, actor, action, about from audit_entry where result = 'OK';
