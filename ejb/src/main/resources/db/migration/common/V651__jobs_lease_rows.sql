insert into job_lease (job, epoch, held_until) values
  ('reconciliation', 0, timestamp with time zone '2026-01-01 00:00:00+00'),
  ('housekeeping', 0, timestamp with time zone '2026-01-01 00:00:00+00');
