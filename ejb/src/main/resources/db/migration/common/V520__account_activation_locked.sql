alter table terminal_account drop constraint terminal_account_activation;
alter table terminal_account add constraint terminal_account_activation check (activation_state in ('NOT_ACTIVATED', 'ACTIVATED', 'ACTIVATION_LOCKED'));
