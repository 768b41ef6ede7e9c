package jp.madoguchi.bench;

import jp.madoguchi.harness.Mail;

/** What can be asked of the portal and of its peer alike. */
interface Site {
  /** A new visitor opens the page to sign in. */
  void showSignIn() throws Exception;

  /** A new visitor opens that page, signs in and is let in. */
  void signIn() throws Exception;

  /** A new person fills in the registration and is told that a mail is on its way. */
  Registrant register() throws Exception;

  /** Somebody who waits for the mail. */
  interface Registrant {
    String address();

    /** Opens the mail's link and does what is left to do. */
    void complete(Mail mail) throws Exception;
  }
}
