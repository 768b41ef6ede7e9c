create index institution_by_registration on institution (registration_digits, registration_symbol);
