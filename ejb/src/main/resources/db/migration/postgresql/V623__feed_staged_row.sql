-- The staged lines in the columns of feed_row. A text is divided only when its line is wanted.
create view staged_row as
select r.generation_id, r.line, r.institution_code, c.cells[1] as kind, cast(c.cells[2] as boolean) as other_portal, c.cells[3] as status,
  cast(c.cells[4] as date) as status_since, c.cells[5] as registration_symbol, c.cells[6] as registration_digits,
  r.registration_display, r.live_registration, c.cells[7] as name, c.cells[8] as name_kana, c.cells[9] as prefecture_code,
  c.cells[10] as postal_code, c.cells[11] as address, c.cells[12] as phone, r.registered_on, c.cells[13] as manager_name,
  c.cells[14] as birth_hash, r.institution_print, r.manager_print
from feed_staged r
cross join lateral (select string_to_array(r.others, chr(31), '') as cells offset 0) c;
