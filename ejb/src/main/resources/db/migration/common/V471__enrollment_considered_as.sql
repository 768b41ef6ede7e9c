-- What the portal found when it looked: approved, left to people as a sample, or no match.
alter table enrollment_application add column considered_as varchar(10) check (considered_as in ('APPROVED', 'SAMPLE', 'NO_MATCH'));
