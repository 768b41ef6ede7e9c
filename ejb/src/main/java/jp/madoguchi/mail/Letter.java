package jp.madoguchi.mail;

import jp.madoguchi.shared.Language;

/**
 * A mail ready to be sent.
 *
 * @param key the same for every attempt, so that a mail that was sent twice can be recognised
 */
record Letter(String key, String recipient, Language language, MailText text) {

  /** Neither the address nor the body, for this may be logged. */
  @Override
  public String toString() {
    return "Letter " + key;
  }
}
