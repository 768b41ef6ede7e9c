-- For figures: 準備完了, the institutions of which a terminal has been registered.
create view prepared_institution as
select distinct institution_id
from terminal_account
where activation_state = 'ACTIVATED' and usage_state <> 'TERMINATED';
