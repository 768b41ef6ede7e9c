create index enrollment_waiting_by_prefecture on enrollment_application (prefecture, waiting_until, receipt) where waiting_until is not null;
