-- For figures: 利用申請済, the institutions of which an application waits, is being looked at or was approved.
create view applied_institution as
select distinct institution_id
from enrollment_application
where state not in ('DRAFT', 'WITHDRAWN', 'REJECTED');
