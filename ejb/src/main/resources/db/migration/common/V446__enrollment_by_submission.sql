create index enrollment_application_by_submission on enrollment_application (submitted_at, receipt);
