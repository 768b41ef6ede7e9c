create index enrollment_waiting on enrollment_application (waiting_until, receipt);
