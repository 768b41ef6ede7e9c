alter table pending_registration add column sent_at timestamp(6) with time zone;
update pending_registration set sent_at = agreed_at;
alter table pending_registration alter column sent_at set not null;
