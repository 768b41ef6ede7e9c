create index enrollment_unconsidered on enrollment_application (receipt) where state = 'SUBMITTED' and considered_at is null;
