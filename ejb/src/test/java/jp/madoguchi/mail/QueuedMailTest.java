package jp.madoguchi.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.Seal;
import jp.madoguchi.shared.TestSeals;
import org.junit.jupiter.api.Test;

class QueuedMailTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  private final Seal seal = TestSeals.withKey(1);
  private final MailText text = new MailText("件名", "本文\n\n二段落\n");
  private final QueuedMail mail =
      new QueuedMail(MailTemplate.M01, "a@example.jp", Language.JA, text, seal, NOW);

  @Test
  void keepsItsTextSealedAndErasesItWhenSent() {
    assertThat(mail.letter(seal))
        .isEqualTo(new Letter(mail.messageKey(), "a@example.jp", Language.JA, text));
    assertThatThrownBy(() -> mail.letter(TestSeals.withKey(2)))
        .isInstanceOf(IllegalStateException.class);
    mail.sent(NOW);
    assertThat(mail.state()).isEqualTo(MailState.SENT);
    assertThat(mail.isErased()).isTrue();
  }

  @Test
  void triesAgainAfterGrowingPausesAndGivesUpAfterADay() {
    List<Long> pauses = pausesUntilGivenUp(0);
    assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L).hasSizeBetween(25, 32);
    assertThat(mail.state()).isEqualTo(MailState.DEAD);
  }

  @Test
  void mailsThatFailedTogetherSpreadByUpToAFifth() {
    assertThat(pausesUntilGivenUp(1)).startsWith(1L, 2L, 4L, 9L, 19L, 38L, 72L, 72L);
  }

  @Test
  void anErrorIsShortAndOnOneLine() {
    mail.failed("x\r\ny" + "z".repeat(500), NOW, 0);
    assertThat(mail.lastError()).startsWith("x\\u000D\\u000Ayz").hasSize(200);
  }

  @Test
  void whatASystemIsToldIsKeptForAnotherTime() {
    WebhookTransport.Posting posting = new WebhookTransport.Posting("id-1", "kikin-core", "{}");
    QueuedMail row = QueuedMail.of(posting, Announcement.Kind.ACCOUNT_ISSUED, seal, NOW);
    row.sent(NOW);
    row.again(NOW);
    assertThat(row.state()).isEqualTo(MailState.QUEUED);
    assertThat(row.posting(seal)).isEqualTo(posting);
  }

  private List<Long> pausesUntilGivenUp(double chance) {
    List<Long> minutes = new ArrayList<>();
    Instant now = NOW;
    mail.failed("refused", now, chance);
    while (mail.state() == MailState.QUEUED) {
      minutes.add(Duration.between(now, mail.nextTryAt()).toMinutes());
      now = mail.nextTryAt();
      mail.failed("refused", now, chance);
    }
    return minutes;
  }
}
