-- What is in force with all that it states, to tell in what it differs from the register.
create view stated_in_force as
select f.layout, f.generation_id, f.institution_code, f.fingerprint, r.status, r.status_since, r.registration_display,
  r.name, r.name_kana, r.prefecture_code, r.postal_code, r.address, r.phone, s.registered_on
from statement_in_force f
join feed_statement s on s.institution_code = f.institution_code and s.fingerprint = f.fingerprint and s.ended_by is null
join feed_generation g on g.id = s.generation_id and g.layout = f.layout and g.released_at is not null
join feed_row r on r.generation_id = s.generation_id and r.institution_code = s.institution_code and r.line = s.line;
