update portal_user set live_address = address;
