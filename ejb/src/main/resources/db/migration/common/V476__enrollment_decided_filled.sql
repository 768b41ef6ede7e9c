-- Of what was decided before this was kept, the best that is known.
update enrollment_application set
  decided_name = (select u.family_name || ' ' || u.given_name from portal_user u where u.id = applicant_id),
  decided_phone = (select u.phone from portal_user u where u.id = applicant_id)
where state in ('APPROVED', 'COMPLETED', 'REJECTED');
