create index enrollment_application_by_due on enrollment_application (state, due_at, receipt);
