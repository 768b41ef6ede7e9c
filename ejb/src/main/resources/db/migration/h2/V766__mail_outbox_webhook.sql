create index mail_outbox_webhook on mail_outbox (channel, recipient, id);
