package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.staff.StaffState;
import jp.madoguchi.staff.SuspendStaff;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SuspendStaffTest {
  /** Some test may have added an operator with any other name. */
  private static final String NOBODY = "somebody-else";

  @Inject private UserTransaction transaction;

  @Test
  void endsTheSessionsAndIsToldOnlyToWhoKnowsThePassword() {
    Colleague colleague = Colleague.acting("REVIEWER");
    SignedIn session = colleague.signIn();
    colleague.suspend();
    assertThat(Bean.of(SessionWatch.class).seen(session.sessionKey(), session.name())).isEmpty();
    Refused.with(ErrorCode.AUT_008, colleague::signIn);
    assertThat(colleague.look().state()).isEqualTo(StaffState.SUSPENDED);
    assertThat(Sink.newest(colleague.address(), Colleague.CHANGED).text()).contains("利用停止");
    Refused.with(ErrorCode.STF_007, colleague::suspend);
  }

  @Test
  void nobodySuspendsThemselves() {
    Colleague colleague = Colleague.acting("OPERATOR");
    Refused.with(
        ErrorCode.STF_005,
        () ->
            As.role(
                "operator",
                colleague.name(),
                () -> Bean.of(SuspendStaff.class).suspend(colleague.name())));
    colleague.suspend();
  }

  /** Nothing of it stays: the other tests need the staff that is there. */
  @Test
  void theLastOperatorStays() throws Exception {
    Colleague last = Colleague.acting("OPERATOR");
    transaction.begin();
    try {
      for (String other : otherOperators(last)) {
        new Colleague(other).suspendedBy(NOBODY);
      }
      Refused.with(ErrorCode.STF_006, () -> last.suspendedBy(NOBODY));
    } finally {
      transaction.rollback();
    }
    last.suspend();
  }

  @Test
  void ofTwoOperatorsWhoSuspendOneOneDoes() {
    Colleague colleague = Colleague.acting("REVIEWER");
    Callable<Object> operator =
        () -> {
          colleague.suspend();
          return "won";
        };
    assertThat(Race.of(List.of(operator, operator))).containsOnlyOnce("won");
  }

  @Test
  void whoSignsInMeanwhileIsNotForgotten() {
    Colleague colleague = Colleague.acting("REVIEWER");
    List<Object> ends =
        Race.of(
            List.of(
                colleague::signIn,
                () -> {
                  colleague.suspend();
                  return "suspended";
                }));
    assertThat(ends).contains("suspended");
    if (ends.get(0) instanceof SignedIn session) {
      assertThat(Bean.of(SessionWatch.class).seen(session.sessionKey(), session.name())).isEmpty();
    }
  }

  private static List<String> otherOperators(Colleague last) {
    return Trail.read(
        "select name from staff_user where role = 'OPERATOR' and suspended_at is null"
            + " and name <> ?",
        last.name());
  }
}
