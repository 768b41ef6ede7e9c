-- For the register: what a generation states of each institution. The lines of one institution agree in everything but the manager.
create view stated_institution as
select generation_id, institution_code, min(line) as line, kind, other_portal, status, status_since,
  registration_symbol, registration_digits, registration_display, live_registration, name, name_kana,
  prefecture_code, postal_code, address, phone, min(registered_on) as registered_on,
  cast(institution_print as varchar(20)) || '-' || cast(sum(manager_print) as varchar(30)) as fingerprint
from feed_row
group by generation_id, institution_code, kind, other_portal, status, status_since,
  registration_symbol, registration_digits, registration_display, live_registration, name, name_kana,
  prefecture_code, postal_code, address, phone, institution_print;
