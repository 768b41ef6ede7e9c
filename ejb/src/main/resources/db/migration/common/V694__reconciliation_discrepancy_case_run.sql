create or replace view discrepancy_case as
select d.id, d.version, d.reference, d.kind, i.institution_code, i.registration_display, i.kind as institution_kind,
  i.name as institution_name, i.status as institution_status, d.subject, d.before_text, d.after_text, d.state, d.found_in,
  r.night, d.found_at, d.proposed_by, d.note, d.changed_by, d.changed_at, r.reference as run
from discrepancy d
join institution i on i.id = d.institution_id
join reconciliation_run r on r.run_id = d.found_in;
