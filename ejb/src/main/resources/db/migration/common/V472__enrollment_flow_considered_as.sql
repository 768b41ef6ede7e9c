-- For figures: when an application came and when it was decided on, and what of that the portal did. It has no draft.
-- The left join costs nothing where neither kind nor prefecture is asked for.
create or replace view enrollment_flow as
select a.receipt, i.kind, i.prefecture_code as prefecture, a.state, a.submitted_at, a.due_at, a.decided_at, a.considered_as, a.waiting_until
from enrollment_application a
left join institution i on i.id = a.institution_id
where a.state <> 'DRAFT';
