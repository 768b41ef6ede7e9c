package jp.madoguchi.web.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.mail.MailState;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.webhooks.WebhookFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of deliveries has words for all that can go wrong without an answer. */
class DeliveryWordsTest {
  private final DeliveriesPage page = new DeliveriesPage();

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void nameEveryFailure(String language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "jp.madoguchi.web.webhooks.messages", Locale.forLanguageTag(language));
    assertThat(words.keySet())
        .containsAll(
            Stream.of(WebhookFailure.values())
                .map(failure -> page.reason(failed(failure.name())))
                .toList())
        .contains(page.reason(failed("IllegalStateException")));
  }

  @Test
  void anAnswerNeedsNone() {
    assertThat(page.reason(failed("HTTP 500"))).isNull();
    assertThat(page.reason(failed(null))).isNull();
  }

  private static Postings.Row failed(String error) {
    Instant now = Instant.EPOCH;
    return new Postings.Row(
        1L, "id", "application.approved", MailState.QUEUED, 1, null, error, now, now, null, 1);
  }
}
