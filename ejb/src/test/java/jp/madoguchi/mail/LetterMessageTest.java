package jp.madoguchi.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Properties;
import jp.madoguchi.shared.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterMessageTest {
  private static final Session SESSION = Session.getInstance(new Properties());
  private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

  private static MimeMessage travelled(String recipient, MailText text) throws Exception {
    LetterMessage sent =
        LetterMessage.of(
            SESSION,
            new Letter("k-1", recipient, Language.JA, text),
            Addresses.strict("noreply@example.jp", "総合ポータルサイト"),
            AT);
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    sent.saveChanges();
    sent.writeTo(wire);
    return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
  }

  @Test
  void arrivesAsItWasWritten() throws Exception {
    MimeMessage mail = travelled("a@example.jp", new MailText("【確認】𠮷髙﨑", "𠮷髙﨑 様\n\n本文\n"));
    assertThat(mail.getSubject()).isEqualTo("【確認】𠮷髙﨑");
    assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo("𠮷髙﨑 様\n\n本文\n");
    assertThat(mail.getFrom()[0]).isEqualTo(Addresses.strict("noreply@example.jp"));
    assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(mail.getMessageID()).isEqualTo("<k-1@example.jp>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getSentDate()).isEqualTo(AT);
  }

  @Property(tries = 200)
  void noSubjectMakesASecondHeader(@ForAll String subject) throws Exception {
    MimeMessage mail =
        travelled("a@example.jp", new MailText(subject + "\r\nBcc: b@example.jp", "x"));
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "@example.jp",
        "a@",
        "a@example.jp\r\nBcc: b@example.jp",
        "a@example.jp, b@example.jp",
        "a@example.jp b@example.jp",
        "Name <a@example.jp>",
        "<a@example.jp>",
        "group:a@example.jp;",
        "\"a b\"@example.jp",
        "a(comment)@example.jp",
        "a@[127.0.0.1]",
        "髙@example.jp"
      })
  void anAddressThatIsMoreOrLessThanOneIsRefused(String address) {
    assertThatThrownBy(() -> Addresses.strict(address)).isInstanceOf(AddressException.class);
  }

  @Test
  void aFailureNamesTheReplyCodeAndNotTheServersWords() {
    MailNotTaken failure =
        new MailNotTaken(
            new IllegalStateException(
                "refused", new Exception("554 5.7.1 blocked: http://127.0.0.1/x?token=canary")));
    assertThat(failure).hasMessage("IllegalStateException < Exception 554 5.7.1").hasNoCause();
  }
}
