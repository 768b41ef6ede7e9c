package jp.madoguchi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
  private static String form(List<String> fields) {
    CanonicalForm form = CanonicalForm.of("1");
    fields.forEach(form::with);
    return form.text();
  }

  @Property
  void differentFieldsHaveDifferentForms(
      @ForAll("fields") List<String> one, @ForAll("fields") List<String> other) {
    assertThat(form(one).equals(form(other))).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<List<String>> fields() {
    return Arbitraries.strings()
        .withChars("1;:-𠮷")
        .ofMaxLength(3)
        .injectNull(0.2)
        .list()
        .ofMaxSize(3);
  }

  @Test
  void isWrittenInOneWayOnly() {
    Instant at = Instant.parse("2026-11-22T01:00:00.123456789Z");
    assertThat(CanonicalForm.of("1").with("髙").with((String) null).with("").with(7).with(at).text())
        .isEqualTo("1:1;3:髙;-;0:;1:7;16:1795309200123456;");
  }
}
