package jp.madoguchi.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.mail.MailTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator's list has a word for every mail that the portal sends. */
class OutboxWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void nameEveryMail(String language) {
    ResourceBundle words =
        ResourceBundle.getBundle("jp.madoguchi.web.mail.messages", Locale.forLanguageTag(language));
    assertThat(words.keySet())
        .containsAll(Stream.of(MailTemplate.values()).map(Enum::name).toList());
  }
}
