-- For other features: applications to which nothing follows any more, and since when. One that was withdrawn counts from its submission.
create view enrollment_finished as
select receipt, coalesce(completed_at, decided_at, submitted_at) as finished_at
from enrollment_application
where state in ('COMPLETED', 'REJECTED', 'WITHDRAWN');
