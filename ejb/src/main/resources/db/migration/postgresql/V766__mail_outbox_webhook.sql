-- The list of one client's deliveries; mails are never looked for by their address.
create index mail_outbox_webhook on mail_outbox (recipient, id) where channel = 'WEBHOOK';
