update enrollment_application set
  kind = (select i.kind from institution i where i.id = institution_id),
  prefecture = (select i.prefecture_code from institution i where i.id = institution_id),
  sought = (select lower(replace(receipt, '-', '')) || '|' || lower(i.name) || '|' || coalesce(i.name_kana, '') || '|' || i.institution_code || '|' || coalesce(i.registration_digits, '')
    from institution i where i.id = institution_id);
