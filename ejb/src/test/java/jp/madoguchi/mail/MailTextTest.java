package jp.madoguchi.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {
  private static final Set<String> COMMON =
      Set.of(
          "baseUrl",
          "operatorName",
          "operatorPhone",
          "operatorHours",
          "operatorMail",
          "operatorSite");

  static Stream<Arguments> texts() {
    return Stream.of(MailTemplate.values())
        .flatMap(t -> Stream.of(Language.values()).map(l -> Arguments.of(t, l)));
  }

  static Map<String, String> valuesOf(Set<String> names) {
    return names.stream().collect(Collectors.toMap(name -> name, name -> "<" + name + ">"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void namesEveryValueOfItsTemplateAndNoUnknownOne(MailTemplate template, Language language) {
    Set<String> named =
        Pattern.compile("\\{([^}]*)}")
            .matcher(MailText.source(template, language))
            .results()
            .map(place -> place.group(1))
            .collect(Collectors.toSet());
    Set<String> known = new HashSet<>(template.names());
    assertThat(named).containsAll(known);
    known.addAll(COMMON);
    assertThat(known).containsAll(named);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isFilledCompletely(MailTemplate template, Language language) {
    MailText text = MailText.of(template, language, valuesOf(template.names()), valuesOf(COMMON));
    assertThat(text.subject()).isNotBlank().doesNotContain("\n", "{", "<");
    assertThat(text.body())
        .contains("<name>", "<operatorPhone>", "<operatorMail>")
        .doesNotContain("{", "}", "\r");
    assertThat(MailText.parse(text.text())).isEqualTo(text);
  }

  @Test
  void theMailsOfTheGuideKeepTheirSubjects() {
    assertThat(MailText.source(MailTemplate.M01, Language.JA))
        .startsWith("【総合ポータルサイト】メールアドレス登録確認メール\n\n");
    assertThat(MailText.source(MailTemplate.M02, Language.JA))
        .startsWith("【施術所等向け総合ポータルサイト】アカウント登録完了メール\n\n");
  }

  @Test
  void refusesMissingAndUnknownValues() {
    Map<String, String> common = valuesOf(COMMON);
    Map<String, String> tooMany = new HashMap<>(valuesOf(MailTemplate.M07.names()));
    tooMany.put("link", "x");
    assertThatThrownBy(() -> MailText.of(MailTemplate.M07, Language.JA, tooMany, common))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MailText.of(MailTemplate.M07, Language.JA, Map.of(), common))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> MailText.of(MailTemplate.M07, Language.JA, Map.of("name", "x"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rb", "a\nBcc: b@example.jp", "a\u2028b", "a\u0085b", "a\u0000b"})
  void refusesAValueOfSeveralLines(String name) {
    assertThatThrownBy(
            () ->
                MailText.of(MailTemplate.M07, Language.JA, Map.of("name", name), valuesOf(COMMON)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("b");
  }

  @Test
  void aValueIsNotReadAsATemplate() {
    MailText text =
        MailText.of(
            MailTemplate.M07, Language.JA, Map.of("name", "{baseUrl}$1\\"), valuesOf(COMMON));
    assertThat(text.body()).contains("{baseUrl}$1\\ 様");
  }
}
