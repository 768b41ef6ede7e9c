-- Who has ended all accounts may apply again.
update enrollment_application set live_key = null
where state = 'COMPLETED' and live_key is not null
  and not exists (select 1 from terminal_account t where t.institution_id = enrollment_application.institution_id and t.usage_state <> 'TERMINATED');
