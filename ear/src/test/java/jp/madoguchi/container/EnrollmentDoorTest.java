package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.review.ReviewCase;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form of the 利用開始申請 as an impatient person, or a bad line, sends it. */
@ExtendWith(ArquillianExtension.class)
class EnrollmentDoorTest {
  private static final String PAGE = "/clinic/enrollment/apply";
  private static final String DONE = "/clinic/enrollment/done";
  private static final String OK = "enrollment:confirm:ok:button";

  @Test
  void tenEqualPostsAreOneApplication() {
    Clinic clinic = Clinic.verified();
    Browserless person = signedIn(clinic);
    Map<String, String> form = filledIn(person);
    List<Object> answers =
        Together.call(10, () -> person.press(PAGE, form, OK, "enrollment").body());
    assertThat(answers)
        .hasSize(10)
        .allSatisfy(answer -> assertThat((String) answer).contains("<redirect url=\"" + DONE));
    String receipt = clinic.mine().receipt().text();
    assertThat(person.get(DONE).body()).contains(receipt);
    assertThat(applications(clinic)).hasSize(1);
    assertThat(Trail.read("select template from mail_outbox where recipient = ?", clinic.address()))
        .containsOnlyOnce("M03");
  }

  /** What the form does not ask for is not heard, whatever the fields of a row may be called. */
  @Test
  void whatIsPostedBesidesItsFieldsChangesNothing() {
    Clinic clinic = Clinic.verified();
    Clinic other = Clinic.verified();
    Browserless person = signedIn(clinic);
    Map<String, String> form = filledIn(person);
    for (String prefix : List.of("", "enrollment:", "enrollmentApplyPage.")) {
      form.put(prefix + "state", "COMPLETED");
      form.put(prefix + "state:input", "COMPLETED");
      form.put(prefix + "institutionId", "1");
      form.put(prefix + "institution", other.listed().code());
      form.put(prefix + "address", other.address());
      form.put(prefix + "receipt", "U20260101-000001");
      form.put(prefix + "reviewer", "hanako");
      form.put(prefix + "dueAt", "2000-01-01T00:00:00Z");
      form.put(prefix + "version", "99");
    }
    assertThat(person.press(PAGE, form, OK, "enrollment").body()).contains("<redirect url=");
    MyApplication mine = clinic.mine();
    assertThat(mine.state()).isEqualTo(EnrollmentState.SUBMITTED);
    assertThat(mine.staffCount()).isEqualTo(2);
    assertThat(mine.requestedAccounts()).isEqualTo(3);
    assertThat(mine.receipt().text()).isNotEqualTo("U20260101-000001");
    ReviewCase.Entry seen = Reviewer.HANAKO.look(mine.receipt());
    assertThat(seen.progress().reviewer()).isNull();
    assertThat(seen.progress().dueAt()).isAfter(seen.progress().submittedAt());
    assertThat(applications(clinic)).hasSize(1);
    assertThat(applications(other)).isEmpty();
  }

  @Test
  void whoTriesBirthDatesIsToldHowManyTriesAreLeftAndOfTheOtherWay() {
    Browserless person = signedIn(Clinic.registered());
    for (int left = 4; left > 0; left--) {
      assertThat(verified(person)).contains("残り" + left + "回").doesNotContain("USE-004");
    }
    assertThat(verified(person)).contains("残り0回", "USE-004", "書類の添付による確認をご利用ください");
    assertThat(verified(person))
        .contains("USE-004", "書類の添付による確認をご利用ください")
        .doesNotContain("USE-003");
  }

  private static String verified(Browserless person) {
    return person.press(
        PAGE, "enrollment:verify", Map.of("enrollment:birthDate", UsedSecrets.note("1971-02-04")));
  }

  private static Browserless signedIn(Clinic clinic) {
    return Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
  }

  private static Map<String, String> filledIn(Browserless person) {
    Map<String, String> form = Browserless.form(person.get(PAGE).body(), "enrollment");
    form.put("enrollment:verification:input", "REGISTRY_MATCH");
    form.put("enrollment:staffCount:input", "2");
    form.put("enrollment:requestedAccounts:input", "3");
    form.put("enrollment:agreed:input", "on");
    return form;
  }

  private static List<MyApplication> applications(Clinic clinic) {
    return clinic.call(() -> Bean.of(MyApplications.class).all());
  }
}
