drop index mail_outbox_due;
