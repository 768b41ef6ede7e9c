create index institution_by_phone on institution (phone);
