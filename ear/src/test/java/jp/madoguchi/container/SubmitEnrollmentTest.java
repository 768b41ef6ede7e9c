package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.madoguchi.account.AccountUsage;
import jp.madoguchi.enrollment.EnrollmentForm;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.enrollment.ResubmitEnrollment;
import jp.madoguchi.enrollment.SubmitEnrollment;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SubmitEnrollmentTest {
  @Inject private SubmitEnrollment submit;
  @Inject private MyApplications mine;

  @Test
  void isNotForAnInstitutionThatDoesNotWork() {
    for (String status : List.of("休止", "廃止")) {
      Clinic clinic = Clinic.verified();
      clinic.listed().becomes(status);
      Refused.with(ErrorCode.USE_036, () -> clinic.submit(1));
      assertThat(clinic.call(() -> Bean.of(MyApplications.class).all())).isEmpty();
    }
  }

  @Test
  void givesAReceiptNumberAndSendsIt() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(3);
    assertThat(receipt.text()).matches("U\\d{8}-\\d{6}");
    assertThat(Sink.newest(clinic.address(), Sink.RECEIVED).text())
        .contains(receipt.text(), clinic.listed().name());
    assertThat(clinic.call(mine::all).get(0))
        .returns(receipt, application -> application.receipt())
        .returns(EnrollmentState.SUBMITTED, application -> application.state())
        .returns(3, application -> application.requestedAccounts());
  }

  @Test
  void takesTheSameFormOnlyOnce() {
    Clinic clinic = Clinic.verified();
    String key = Clinic.key();
    ReceiptNumber first = clinic.call(() -> submit.submit(Clinic.application(2), key));
    assertThat(clinic.call(() -> submit.submit(Clinic.application(2), key))).isEqualTo(first);
    Refused.with(ErrorCode.USE_030, () -> clinic.submit(2));
  }

  @Test
  void isPossibleAgainOnceAllAccountsHaveEnded() {
    Clinic clinic = Issued.accounts(2).clinic();
    end(clinic, 1);
    Refused.with(ErrorCode.USE_030, () -> clinic.submit(1));
    end(clinic, 2);
    ReceiptNumber again = clinic.submit(1);
    Reviewer.HANAKO.claim(again);
    Reviewer.HANAKO.approve(again);
    assertThat(IssuedAccount.of(clinic, 3).look().usage()).isEqualTo(AccountUsage.USABLE);
    Refused.with(ErrorCode.USE_030, () -> clinic.submit(1));
  }

  @Test
  void isPossibleAgainWhenTheLastTwoAccountsEndAtTheSameMoment() {
    Clinic clinic = Issued.accounts(2).clinic();
    IssuedAccount one = IssuedAccount.of(clinic, 1);
    IssuedAccount other = IssuedAccount.of(clinic, 2);
    List<Object> ends =
        Race.of(
            List.of(
                () -> {
                  one.terminate(one.version());
                  return "ended";
                },
                () -> {
                  other.terminate(other.version());
                  return "ended";
                }));
    assertThat(ends).containsExactly("ended", "ended");
    assertThat(clinic.submit(1)).isNotNull();
  }

  private static void end(Clinic clinic, int number) {
    IssuedAccount account = IssuedAccount.of(clinic, number);
    account.terminate(account.version());
  }

  @Test
  void wantsTheFacilityConfirmedFirst() {
    Clinic clinic = Clinic.registered();
    Refused.of(() -> clinic.submit(2));
    assertThat(clinic.call(mine::all)).isEmpty();
  }

  @Test
  void refusesWhatIsNoWholeNumberInTheLimitsAndChangesNoRow() {
    Clinic clinic = Clinic.verified();
    Map<String, String> before = Rows.now();
    for (String typed : List.of("", "0", "21", "1.5", "-1", "二", "1e1", "9999999999")) {
      EnrollmentForm form = Changed.field(Clinic.application(1), "requestedAccounts", typed);
      Refused.at(
          "requestedAccounts",
          ErrorCode.USE_021,
          () -> clinic.call(() -> submit.submit(form, Clinic.key())));
    }
    for (String typed : List.of("", "0", "10000", "2.5")) {
      EnrollmentForm form = Changed.field(Clinic.application(1), "staffCount", typed);
      Refused.at(
          "staffCount",
          ErrorCode.USE_020,
          () -> clinic.call(() -> submit.submit(form, Clinic.key())));
    }
    assertThat(Rows.now()).isEqualTo(before);
  }

  @Test
  void refusesAKeyThatNoFormOfOursHas() {
    Clinic clinic = Clinic.verified();
    for (String key :
        Arrays.asList(null, "", "short", "a".repeat(65), "0123456789abcde\0", "あ".repeat(20))) {
      Refused.with(
          ErrorCode.USE_035, () -> clinic.call(() -> submit.submit(Clinic.application(1), key)));
      Refused.with(
          ErrorCode.USE_035,
          () ->
              clinic.run(
                  () ->
                      Bean.of(ResubmitEnrollment.class)
                          .resubmit(
                              new ReceiptNumber("U20261122-999999"), Clinic.application(1), key)));
    }
    assertThat(clinic.call(mine::all)).isEmpty();
  }

  @Test
  void saysAtEachFieldWhatIsWrong() {
    Clinic clinic = Clinic.verified();
    EnrollmentForm form = new EnrollmentForm("REGISTRY_MATCH", "0", "21", false);
    var refusal = Refused.of(() -> clinic.call(() -> submit.submit(form, Clinic.key())));
    assertThat(refusal.problems())
        .extracting(problem -> problem.field())
        .contains("staffCount", "requestedAccounts", "agreed");
    assertThat(clinic.call(mine::all)).isEmpty();
  }
}
