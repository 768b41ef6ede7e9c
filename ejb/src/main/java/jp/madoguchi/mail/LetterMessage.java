package jp.madoguchi.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;

/** The letter as it travels: plain text in UTF-8, marked as sent by a machine. */
final class LetterMessage extends MimeMessage {
  private static final String UTF_8 = "UTF-8";

  private final String id;

  private LetterMessage(Session session, String id) {
    super(session);
    this.id = id;
  }

  static LetterMessage of(Session session, Letter letter, InternetAddress from, Instant at)
      throws MessagingException {
    String sender = from.getAddress();
    LetterMessage message =
        new LetterMessage(
            session, "<" + letter.key() + sender.substring(sender.indexOf('@')) + ">");
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, Addresses.strict(letter.recipient()));
    message.setSubject(letter.text().subject(), UTF_8);
    message.setText(letter.text().body(), UTF_8);
    message.setSentDate(Date.from(at));
    // RFC 3834: keeps the absence notices of others from answering.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.language().code());
    return message;
  }

  /** The same for every attempt, so that mail programs show a mail sent twice only once. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
