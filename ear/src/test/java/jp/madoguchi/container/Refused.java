package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call was refused with. */
final class Refused {
  private Refused() {}

  static void with(ErrorCode code, ThrowingCallable call) {
    assertThat(of(call).problems()).extracting(Problem::code).contains(code);
  }

  /** The code stands at this field of the form. */
  static void at(String field, ErrorCode code, ThrowingCallable call) {
    assertThat(of(call).problems())
        .filteredOn(problem -> problem.code() == code)
        .extracting(Problem::field)
        .contains(field);
  }

  static Refusal of(ThrowingCallable call) {
    Refusal refusal = catchThrowableOfType(Refusal.class, call);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }
}
