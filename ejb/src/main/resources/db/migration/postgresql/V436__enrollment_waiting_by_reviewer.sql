create index enrollment_waiting_by_reviewer on enrollment_application (reviewer, waiting_until, receipt) where waiting_until is not null;
