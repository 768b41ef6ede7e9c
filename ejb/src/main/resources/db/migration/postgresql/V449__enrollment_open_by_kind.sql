create index enrollment_open_by_kind on enrollment_application (state, kind, due_at, receipt) where state in ('SUBMITTED', 'RETURNED');
