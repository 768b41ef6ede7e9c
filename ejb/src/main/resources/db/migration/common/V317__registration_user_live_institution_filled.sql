update portal_user set live_institution = institution_id;
