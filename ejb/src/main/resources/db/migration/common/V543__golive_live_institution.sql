-- For figures: 運用開始日入力済, the institutions with a 運用開始日.
create view live_institution as
select institution_id
from go_live_date
where live_on is not null;
