package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody with an account gets, over real HTTP. */
@ExtendWith(ArquillianExtension.class)
class SignedInDoorsTest {
  private static final String MY_PAGE = "/clinic/home/mypage";

  @Test
  void theSignInLeadsWhereThePersonWantedToGo() {
    Clinic clinic = Clinic.registered();
    Browserless person = new Browserless(Door.ofThisServer());
    String signIn =
        person.get("/clinic/account/list").headers().firstValue("Location").orElseThrow();
    String page = signIn.substring(signIn.indexOf("/public/"));
    assertThat(person.signIn(page, clinic.address(), Clinic.PASSWORD))
        .isEqualTo("/clinic/account/list");
    assertThat(person.get("/clinic/account/list").statusCode()).isEqualTo(200);
  }

  /** What the night found out is for those who answer for the register. */
  @Test
  void aReviewerSeesNothingOfTheReconciliation() {
    Browserless reviewer = staff(StaffRole.REVIEWER);
    assertThat(reviewer.get("/office/review/queue").statusCode()).isEqualTo(200);
    for (String page :
        List.of(
            "runs",
            "run?run=reconciliation-20261122-1",
            "discrepancies",
            "discrepancy?reference=D00000001",
            "csv?run=reconciliation-20261122-1",
            "report?run=reconciliation-20261122-1")) {
      assertThat(reviewer.get("/office/reconciliation/" + page).statusCode())
          .as(page)
          .isEqualTo(404);
    }
    assertThat(reviewer.get("/admin/jobs/jobs").statusCode()).isEqualTo(404);
  }

  @Test
  void whatTheReconciliationDoesNotHaveIsNotThere() {
    Browserless auditor = staff(StaffRole.AUDITOR);
    assertThat(auditor.get("/office/reconciliation/runs").statusCode()).isEqualTo(200);
    for (String page :
        List.of(
            "run?run=reconciliation-19990101-1",
            "discrepancy?reference=D99999999",
            "csv?run=reconciliation-19990101-1",
            "report?run=1")) {
      assertThat(auditor.get("/office/reconciliation/" + page).statusCode())
          .as(page)
          .isEqualTo(404);
    }
  }

  private static Browserless staff(StaffRole role) {
    String name = "doors" + System.nanoTime();
    As.role(
        "operator",
        "operator",
        () -> Bean.of(AddStaff.class).add(name, "試験", role, name + "@example.jp", Clinic.PASSWORD));
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      return Browserless.signedIn(Door.ofThisServer(), name, Clinic.PASSWORD);
    }
  }

  @Test
  void noPageOfAnotherAreaIsGoneTo() {
    Clinic clinic = Clinic.registered();
    String page = "/public/signin/signin?next=%2Foffice%2Freview%2Fqueue";
    assertThat(new Browserless(Door.ofThisServer()).signIn(page, clinic.address(), Clinic.PASSWORD))
        .isEqualTo(MY_PAGE);
  }

  /** In operation a browser takes it only over TLS, and only for this host. */
  @Test
  void theCookieIsOutOfReachForScriptsAndForeignSites() {
    boolean operation = "PostgreSQL".equals(System.getProperty("test.database"));
    assertThat(cookiesOfASignIn())
        .isNotEmpty()
        .allSatisfy(
            cookie -> {
              assertThat(cookie)
                  .startsWith(operation ? "__Host-SID=" : "SID=")
                  .containsIgnoringCase("; path=/;")
                  .containsIgnoringCase("; HttpOnly")
                  .containsIgnoringCase("; SameSite=Lax")
                  .doesNotContainIgnoringCase("; domain");
              assertThat(cookie.toLowerCase(Locale.ROOT).contains("; secure")).isEqualTo(operation);
            });
  }

  private static List<String> cookiesOfASignIn() {
    Clinic clinic = Clinic.registered();
    Browserless person = new Browserless(Door.ofThisServer());
    Map<String, String> form =
        Browserless.form(person.get("/public/signin/signin").body(), "signIn");
    form.put("signIn:user:input", clinic.address());
    form.put("signIn:password:input", Clinic.PASSWORD);
    return person.post("/public/signin/signin", form).headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.matches("(__Host-)?SID=.*"))
        .toList();
  }

  @Test
  void theSignInTakesNoSessionThatWasThereBefore() {
    Clinic clinic = Clinic.registered();
    Browserless person = new Browserless(Door.ofThisServer());
    person.sessionId("planted-by-somebody-else-000000000000000");
    person.signIn("/public/signin/signin", clinic.address(), Clinic.PASSWORD);
    assertThat(person.sessionId()).isNotEqualTo("planted-by-somebody-else-000000000000000");
    String first = person.sessionId();
    Browserless again =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    assertThat(again.sessionId()).isNotEqualTo(first);
  }

  @Test
  void thePasswordGivenAgainChangesTheSessionsId() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    String before = person.sessionId();
    Map<String, String> form =
        Browserless.form(person.get("/clinic/signin/factor").body(), "begin");
    form.replaceAll((name, value) -> name.endsWith("password:input") ? Clinic.PASSWORD : value);
    HttpResponse<String> answer = person.post("/clinic/signin/factor", form);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Trail.of(clinic.address())).contains("ConfirmPassword OK");
    assertThat(person.sessionId()).isNotEqualTo(before);
    assertThat(person.get(MY_PAGE).statusCode()).isEqualTo(200);
    Browserless old = new Browserless(Door.ofThisServer());
    old.sessionId(before);
    assertThat(old.get(MY_PAGE).statusCode()).isEqualTo(302);
  }

  @Test
  void noPageThatTellsWhoIsSignedInIsStored() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    for (String path : List.of("/", "/public/legal/terms", "/no/such/page", MY_PAGE)) {
      HttpResponse<String> answer = person.get(path);
      assertThat(answer.body()).as(path).contains("leave");
      assertThat(answer.headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
    }
  }

  @Test
  void aNewSignInEndsTheSessionBefore() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    person.signIn("/public/signin/signin", clinic.address(), Clinic.PASSWORD);
    assertThat(sessions(clinic)).hasSize(1);
    Clinic other = Clinic.registered();
    person.signIn("/public/signin/signin", other.address(), Clinic.PASSWORD);
    assertThat(sessions(clinic)).isEmpty();
    assertThat(sessions(other)).hasSize(1);
    assertThat(person.get(MY_PAGE).body()).contains(other.address());
  }

  private static List<String> sessions(Clinic clinic) {
    return Trail.read("select name from portal_session where name = ?", clinic.address());
  }

  @Test
  void theWordOfTheEndTravelsAsTheSessionDoes() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    try (LaterTime later = new LaterTime(Duration.ofMinutes(31))) {
      HttpResponse<String> answer = person.get(MY_PAGE + "?a=b");
      assertThat(answer.headers().firstValue("Location")).hasValue(MY_PAGE + "?a=b");
      assertThat(answer.headers().allValues("Set-Cookie"))
          .filteredOn(cookie -> cookie.startsWith("ENDED="))
          .singleElement(STRING)
          .containsIgnoringCase("; HttpOnly")
          .containsIgnoringCase("; SameSite=Lax");
    }
  }

  @Test
  void whoeverAsksForAForeignAreaIsInTheTrail() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    String nothing = words(person.get("/clinic/no/such/page"));
    for (String foreign :
        List.of(
            "/office/review/queue",
            "/office/review/case?receipt=U20261122-000001",
            "/office/review/return?receipt=U20261122-000001",
            "/office/review/reject.xhtml?receipt=U20261122-000001",
            "/office/review/evidence?receipt=U20261122-000001&number=1&page=1",
            "/office/reconciliation/runs",
            "/office/no/such/page",
            "/admin/audit/trail",
            "/admin/users/list")) {
      assertThat(words(person.get(foreign))).as(foreign).isEqualTo(nothing);
    }
    assertThat(Trail.of(clinic.address())).contains("NoteForbiddenRequest FORBIDDEN");
  }

  /** The status, and what a person reads, but for the number of the incident. */
  private static String words(HttpResponse<String> answer) {
    String content = answer.body().replaceAll("(?s).*<main|</main>.*", "");
    return answer.statusCode()
        + content.replaceAll("(?s)<[^>]*>", "").replaceAll("[0-9a-f]{16}", "").strip();
  }

  @Test
  void staffHaveNoPagesOfOtherRoles() {
    Browserless reviewer = staff(StaffRole.REVIEWER);
    assertThat(reviewer.get("/office/review/queue").statusCode()).isEqualTo(200);
    for (String foreign :
        List.of(MY_PAGE, "/office/reconciliation/runs", "/admin/users/list", "/admin/jobs/jobs")) {
      assertThat(reviewer.get(foreign).statusCode()).as(foreign).isEqualTo(404);
    }
    Browserless auditor = staff(StaffRole.AUDITOR);
    assertThat(auditor.get("/admin/audit/trail").statusCode()).isEqualTo(200);
    for (String foreign :
        List.of(
            MY_PAGE,
            "/office/review/return?receipt=U20261122-000001",
            "/office/review/reject?receipt=U20261122-000001")) {
      assertThat(auditor.get(foreign).statusCode()).as(foreign).isEqualTo(404);
    }
  }

  @Test
  void signingOutEndsTheSessionForGood() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    String id = person.sessionId();
    Map<String, String> form = Browserless.form(person.get(MY_PAGE).body(), "leave");
    person.post(MY_PAGE, form);
    person.sessionId(id);
    assertThat(person.get(MY_PAGE).statusCode()).isEqualTo(302);
  }
}
