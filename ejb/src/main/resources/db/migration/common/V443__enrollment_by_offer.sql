create index enrollment_application_by_offer on enrollment_application (offered_to, state, due_at, receipt);
