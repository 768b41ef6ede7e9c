-- What other features may read of the decision: an approval counts for who held the case, a rejection for who confirmed it.
create view enrollment_decision as
select
  receipt,
  decided_at,
  case when state = 'REJECTED' then changed_by else reviewer end as decided_by,
  changed_by
from enrollment_application;
