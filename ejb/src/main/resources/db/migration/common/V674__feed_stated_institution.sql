-- For the register: what a generation states of an institution otherwise than the one before it. The lines of one institution agree in everything but the manager.
create view stated_institution as
select s.generation_id, s.institution_code, s.line, r.kind, r.other_portal, r.status, r.status_since,
  r.registration_symbol, r.registration_digits, r.registration_display, r.live_registration, r.name, r.name_kana,
  r.prefecture_code, r.postal_code, r.address, r.phone, s.registered_on, s.fingerprint
from feed_statement s
join feed_row r on r.generation_id = s.generation_id and r.institution_code = s.institution_code and r.line = s.line;
