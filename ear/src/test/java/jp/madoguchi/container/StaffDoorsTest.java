package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operators' pages as an auditor finds them, who may enter their area. */
@ExtendWith(ArquillianExtension.class)
class StaffDoorsTest {
  @Test
  void whatIsTheOperatorsIsClosedToAnAuditor() {
    Colleague auditor = Colleague.acting("AUDITOR");
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      Browserless person =
          Browserless.signedIn(Door.ofThisServer(), auditor.name(), Clinic.PASSWORD);
      for (String path :
          List.of(
              "/admin/staff/list",
              "/admin/staff/invite",
              "/admin/staff/member?name=" + auditor.name(),
              "/admin/users/list")) {
        HttpResponse<String> answer = person.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body()).as(path).doesNotContain(auditor.address());
      }
      assertThat(person.get("/admin/settings/setting?name=LINK_HOURS").statusCode()).isEqualTo(404);
      for (String path :
          List.of("/admin/settings/list", "/admin/audit/csv", "/office/figures/dashboard")) {
        assertThat(person.get(path).statusCode()).as(path).isEqualTo(200);
      }
      auditor.change("REVIEWER");
      assertThat(person.get("/admin/settings/list").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void shortAddressesLeadToTheirPages() {
    Browserless operator = Colleague.acting("OPERATOR").atThePages();
    Map.of(
            "/office", "/office/figures/dashboard",
            "/office/", "/office/figures/dashboard",
            "/office/registry", "/office/registry/feeds",
            "/admin", "/office/figures/dashboard",
            "/admin/", "/office/figures/dashboard",
            "/admin/jobs", "/admin/jobs/jobs",
            "/admin/outbox", "/admin/mail/outbox")
        .forEach(
            (address, page) -> {
              HttpResponse<String> answer = operator.get(address);
              assertThat(answer.statusCode()).as(address).isEqualTo(302);
              assertThat(answer.headers().firstValue("Location")).as(address).hasValue(page);
              assertThat(operator.get(page).statusCode()).as(page).isEqualTo(200);
            });
  }
}
