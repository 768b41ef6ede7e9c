-- The staged lines in the columns of feed_row.
create view staged_row as
select generation_id, line, institution_code, kind, other_portal, status, status_since, registration_symbol, registration_digits,
  registration_display, live_registration, name, name_kana, prefecture_code, postal_code, address, phone, registered_on,
  manager_name, birth_hash, institution_print, manager_print
from feed_staged;
