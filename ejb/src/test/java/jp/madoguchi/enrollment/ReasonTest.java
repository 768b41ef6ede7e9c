package jp.madoguchi.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {
  private static final Set<String> STAFF = Set.of("STAFF_COUNT");

  @Test
  void saysTheSentenceAndWhatTheReviewerAdds() {
    Reason reason = Reason.ofReturn("COUNTS", " 4人では\r\nありませんか。 ", STAFF);
    assertThat(reason.text(Locale.JAPANESE)).isEqualTo("職員数または申請台数をもう一度ご確認ください。 4人では\nありませんか。");
    assertThat(Reason.ofReturn("COUNTS", null, STAFF).text(Locale.ENGLISH)).endsWith("again.");
  }

  @Test
  void namesTheFieldsInTheOrderOfTheForm() {
    Reason reason = Reason.ofReturn("COUNTS", "", Set.of("REQUESTED_ACCOUNTS", "STAFF_COUNT"));
    assertThat(reason.fields(Locale.JAPANESE)).isEqualTo("職員数、申請台数");
    assertThat(reason.fields(Locale.ENGLISH)).contains(", ");
  }

  @Test
  void needsASentenceAndAField() {
    refused(() -> Reason.ofReturn(null, "", Set.of()), ErrorCode.REV_010, ErrorCode.REV_012);
    refused(() -> Reason.ofReturn("NO_SUCH_FACILITY", "", STAFF), ErrorCode.REV_010);
    refused(() -> Reason.ofRejection("COUNTS", ""), ErrorCode.REV_010);
  }

  @Test
  void needsWordsWhereTheSentenceHasNone() {
    refused(() -> Reason.ofRejection("OTHER", "\u3000"), ErrorCode.REV_011);
    assertThat(Reason.ofRejection("OTHER", "廃止の届出が出ています。").concerns()).isEmpty();
  }

  @Test
  void takesAThousandCharactersAndNoneThatCannotBeSeen() {
    assertThat(Reason.ofRejection("OTHER", "𠮷".repeat(1000)).remark()).hasSize(2000);
    refused(() -> Reason.ofRejection("OTHER", "𠮷".repeat(1001)), ErrorCode.REV_011);
    refused(() -> Reason.ofRejection("OTHER", "a\u202Eb"), ErrorCode.REV_011);
    refused(() -> Reason.ofRejection("OTHER", "a\u0000b"), ErrorCode.REV_011);
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceIsWrittenInBothLanguages(Reason.Template template) {
    assertThat(List.of(Locale.JAPANESE, Locale.ENGLISH))
        .allSatisfy(locale -> assertThat(template.sentence(locale)).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldHasAName(Reason.Field field) {
    assertThat(List.of(Locale.JAPANESE, Locale.ENGLISH))
        .allSatisfy(locale -> assertThat(field.label(locale)).isNotBlank());
  }

  private static void refused(ThrowingCallable act, ErrorCode... codes) {
    assertThatThrownBy(act)
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(
            refusal ->
                assertThat(refusal.problems()).extracting(Problem::code).containsExactly(codes));
  }
}
