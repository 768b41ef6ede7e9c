create index enrollment_waiting_by_kind on enrollment_application (kind, waiting_until, receipt) where waiting_until is not null;
