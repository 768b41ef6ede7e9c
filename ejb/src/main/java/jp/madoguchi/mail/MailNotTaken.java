package jp.madoguchi.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mail server did not take a mail. The message names the kind of failure and the server's reply
 * code, not its words: a filter may quote the mail, and with it a link.
 */
class MailNotTaken extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Pattern REPLY =
      Pattern.compile("\\b[45]\\d\\d\\b(?: \\d\\.\\d{1,3}\\.\\d{1,3}\\b)?");

  MailNotTaken(Exception why) {
    super(describe(why));
  }

  private static String describe(Throwable why) {
    StringBuilder text = new StringBuilder();
    for (Throwable e = why; e != null && text.length() < 150; e = e.getCause()) {
      text.append(text.isEmpty() ? "" : " < ").append(e.getClass().getSimpleName());
      Matcher reply = REPLY.matcher(String.valueOf(e.getMessage()));
      if (reply.find()) {
        text.append(' ').append(reply.group());
      }
    }
    return text.toString();
  }
}
