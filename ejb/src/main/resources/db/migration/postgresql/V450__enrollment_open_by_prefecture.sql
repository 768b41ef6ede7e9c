create index enrollment_open_by_prefecture on enrollment_application (state, prefecture, due_at, receipt) where state in ('SUBMITTED', 'RETURNED');
