create index enrollment_unconsidered on enrollment_application (state, considered_at, receipt);
