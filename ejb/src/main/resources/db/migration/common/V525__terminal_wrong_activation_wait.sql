alter table wrong_activation add column waits_until timestamp(6) with time zone;
