package jp.madoguchi.mail;

/** A mail has been written into the outbox. */
record MailQueued(long id) {}
