-- With what it states, to tell in what it differs from the register.
create or replace view statement_in_force as
select c.layout, s.generation_id, s.institution_code, s.fingerprint, s.status, s.status_since, s.registration_display,
  s.name, s.name_kana, s.prefecture_code, s.postal_code, s.address, s.phone, s.registered_on
from feed_current c
join stated_institution s on s.generation_id = c.generation_id;
