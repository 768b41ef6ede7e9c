create index enrollment_waiting on enrollment_application (waiting_until, receipt) where waiting_until is not null;
