create index enrollment_application_by_decision on enrollment_application (decided_at, receipt);
