package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the fund: whose they are, and when they open. */
@ExtendWith(ArquillianExtension.class)
class StaffDoorsTest {
  private static final String FACTOR = "/office/signin/factor";

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

  @Test
  void whereACodeIsDemandedNothingOpensBeforeTheAppIsSetUp() {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "承諾", Pdfs.ofPages(1));
    String evidence =
        "/office/review/evidence?receipt=" + Documents.send(clinic) + "&number=1&page=1";
    try (SettingOf demanded = new SettingOf(Setting.SECOND_FACTOR_STAFF, 1)) {
      opensOnceSetUp("REVIEWER", List.of("/office/review/queue", evidence));
      opensOnceSetUp(
          "OPERATOR",
          List.of(
              "/office/figures/dashboard",
              "/admin/users/list",
              "/admin/staff/invite",
              "/admin/audit/csv",
              "/admin/no/such/page"));
    }
  }

  private static void opensOnceSetUp(String role, List<String> paths) {
    Colleague colleague = Colleague.acting(role);
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), colleague.name(), Clinic.PASSWORD);
    for (String path : paths) {
      HttpResponse<String> answer = person.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location")).as(path).hasValue(FACTOR);
    }
    As.role(role.toLowerCase(Locale.ROOT), colleague.name(), Authenticator::new);
    for (String path : paths) {
      int status = path.contains("/no/") ? 404 : 200;
      assertThat(person.get(path).statusCode()).as(path).isEqualTo(status);
    }
  }
}
