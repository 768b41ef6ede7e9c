package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form of the 利用開始申請 as an impatient person, or a bad line, sends it. */
@ExtendWith(ArquillianExtension.class)
class EnrollmentDoorTest {
  private static final String PAGE = "/clinic/enrollment/apply";
  private static final String DONE = "/clinic/enrollment/done";

  @Test
  void tenEqualPostsAreOneApplication() {
    Clinic clinic = Clinic.verified();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    Map<String, String> form = Browserless.form(person.get(PAGE).body(), "enrollment");
    form.put("enrollment:verification:input", "REGISTRY_MATCH");
    form.put("enrollment:staffCount:input", "2");
    form.put("enrollment:requestedAccounts:input", "3");
    form.put("enrollment:agreed:input", "on");
    List<Object> answers =
        Together.call(
            10,
            () -> person.press(PAGE, form, "enrollment:confirm:ok:button", "enrollment").body());
    assertThat(answers)
        .hasSize(10)
        .allSatisfy(answer -> assertThat((String) answer).contains("<redirect url=\"" + DONE));
    String receipt = clinic.mine().receipt().text();
    assertThat(person.get(DONE).body()).contains(receipt);
    assertThat(clinic.call(() -> Bean.of(MyApplications.class).all())).hasSize(1);
    assertThat(Trail.read("select template from mail_outbox where recipient = ?", clinic.address()))
        .containsOnlyOnce("M03");
  }
}
