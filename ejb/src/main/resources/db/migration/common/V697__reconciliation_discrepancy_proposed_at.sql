alter table discrepancy add column proposed_at timestamp(6) with time zone;
