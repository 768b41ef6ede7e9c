package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input in the addresses of pages, of everybody's and of those for who is signed in. */
@ExtendWith(ArquillianExtension.class)
class AddressCorpusTest {
  private static final List<String> OPEN =
      List.of(
          "/public/registration/confirm?token=",
          "/public/registration/sent?handle=",
          "/public/registration/register?lang=",
          "/public/signin/reset?token=",
          "/public/signin/signin?next=",
          "/public/signin/code?ticket=",
          "/public/error/failure?incident=",
          "/public/",
          "/clinic/account/detail?id=",
          "/office/review/case?receipt=");

  private static final List<String> OF_A_CLINIC =
      List.of(
          "/clinic/account/detail?id=",
          "/clinic/account/sheet?id=",
          "/clinic/account/list?from=",
          "/clinic/account/list?after=",
          "/clinic/enrollment/picture?reference=",
          "/clinic/enrollment/picture?small=1&reference=",
          "/clinic/enrollment/status?receipt=");

  private static final List<String> OF_AN_OPERATOR =
      List.of(
          "/admin/users/list?words=",
          "/admin/users/list?before=",
          "/admin/users/user?code=",
          "/admin/users/user?done=x&code=",
          "/admin/jobs/jobs?job=",
          "/admin/jobs/jobs?after=",
          "/admin/jobs/run?run=",
          "/office/reconciliation/run?number=",
          "/office/reconciliation/report?number=",
          "/office/reconciliation/csv?number=",
          "/office/reconciliation/discrepancy?reference=",
          "/office/reconciliation/discrepancies?run=",
          "/office/reconciliation/discrepancies?kind=",
          "/office/reconciliation/discrepancies?state=",
          "/office/reconciliation/discrepancies?after=");

  private static final List<String> OF_A_REVIEWER =
      List.of(
          "/office/review/case?receipt=",
          "/office/review/return?receipt=",
          "/office/review/reject?receipt=",
          "/office/review/queue?after=",
          "/office/review/queue?show=",
          "/office/review/evidence?number=1&page=1&receipt=",
          "/office/review/evidence?receipt=U20261122-000001&page=1&number=",
          "/office/review/evidence?receipt=U20261122-000001&number=1&page=",
          "/office/review/evidence?receipt=U20261122-000001&number=1&page=1&turn=");

  @Test
  void noAddressMakesThePortalStumble() {
    for (String start : OPEN) {
      Browserless stranger = new Browserless(Door.ofThisServer());
      for (String text : BadTexts.FEW) {
        HttpResponse<String> answer = stranger.get(start + encoded(text));
        BadTexts.assertHarmless(start + BadTexts.abridged(text), answer);
      }
    }
  }

  @Test
  void noAddressOfAClinicDoes() {
    for (String start : OF_A_CLINIC) {
      Clinic clinic = Clinic.registered();
      Browserless person =
          Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
      for (String text : BadTexts.FEW) {
        BadTexts.assertHarmless(start + BadTexts.abridged(text), person.get(start + encoded(text)));
      }
    }
  }

  @Test
  void noAddressOfAReviewerDoes() {
    ofStaff(StaffRole.REVIEWER, "/office/review/queue", OF_A_REVIEWER);
  }

  @Test
  void noAddressOfAnOperatorDoes() {
    ofStaff(StaffRole.OPERATOR, "/admin/users/list", OF_AN_OPERATOR);
  }

  private static void ofStaff(StaffRole role, String home, List<String> starts) {
    String name = "corpus" + System.nanoTime();
    As.role(
        "operator",
        "operator",
        () -> Bean.of(AddStaff.class).add(name, "試験", role, name + "@example.jp", Clinic.PASSWORD));
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      Browserless person = Browserless.signedIn(Door.ofThisServer(), name, Clinic.PASSWORD);
      assertThat(person.get(home).statusCode()).isEqualTo(200);
      for (String start : starts) {
        for (String text : BadTexts.FEW) {
          BadTexts.assertHarmless(
              start + BadTexts.abridged(text), person.get(start + encoded(text)));
        }
      }
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
