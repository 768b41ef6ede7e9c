package jp.madoguchi.mail;

/** Port: gives a mail to the world. */
interface MailTransport {

  /**
   * Returns when the mail has been taken over for delivery.
   *
   * @throws MailNotTaken if it was not; another attempt may succeed
   */
  void send(Letter letter) throws MailNotTaken;
}
