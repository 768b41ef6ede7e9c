package jp.madoguchi.harness;

import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as its reader sees it. */
public record Mail(String id, String from, String subject, String text) {
  private static final Session SESSION = Session.getInstance(new Properties());
  private static final Pattern LINK = Pattern.compile("https?://\\S+/public/\\S+");

  static Mail of(JsonObject message) {
    byte[] mime = message.getString("mimeMessage").getBytes(StandardCharsets.ISO_8859_1);
    try {
      MimeMessage mail = new MimeMessage(SESSION, new ByteArrayInputStream(mime));
      return new Mail(
          mail.getMessageID(),
          ((InternetAddress) mail.getFrom()[0]).getAddress(),
          mail.getSubject(),
          text(mail));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("this is no mail", e);
    }
  }

  /** Of several forms of the same text the first is the plain one. */
  private static String text(Part part) throws MessagingException, IOException {
    return part.getContent() instanceof Multipart several
        ? text(several.getBodyPart(0))
        : (String) part.getContent();
  }

  /** The link into the portal that this mail is about. */
  public String link() {
    Matcher matcher = LINK.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no link in the mail «" + subject + "»");
    }
    String link = matcher.group();
    UsedSecrets.note(link.substring(link.indexOf("token=") + "token=".length()));
    return link;
  }
}
