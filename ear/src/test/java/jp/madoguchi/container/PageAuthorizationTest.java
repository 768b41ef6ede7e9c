package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.reconciliation.DiscrepancyKind;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whose each page and each download is, written by hand and walked in full. {@code in}: sent to the
 * sign-in; {@code on}: sent on to another page; 404: for this person there is no such page. What is
 * asked for is there, so that 404 has no other reason.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("one-database")
class PageAuthorizationTest {
  private static final Path PAGES = Path.of("../web/src/main/webapp");
  private static final Path SERVLETS = Path.of("../web/src/main/java");
  private static final Pattern SERVLET =
      Pattern.compile("@WebServlet\\((?:\"([^\"]+)\"|\\w+\\.PATH\\)[^;]*?PATH = \"([^\"]+)\")");

  private static final String TABLE =
      """
      #                                          nobody clinic review approv operat auditr
      /                                          200    200    on     on     on     on
      /public/error/expired                      200    200    200    200    200    200
      /public/error/failure                      200    200    200    200    200    200
      /public/error/forbidden                    200    200    200    200    200    200
      /public/error/notfound                     200    200    200    200    200    200
      /public/legal/accessibility                200    200    200    200    200    200
      /public/legal/privacy                      200    200    200    200    200    200
      /public/legal/terms                        200    200    200    200    200    200
      /public/registration/completed             200    200    200    200    200    200
      /public/registration/confirm?token=x       200    200    200    200    200    200
      /public/registration/register              200    200    200    200    200    200
      /public/registration/sent?handle=x         200    200    200    200    200    200
      /public/signin/changed                     200    200    200    200    200    200
      /public/signin/code?ticket=x               on     on     on     on     on     on
      /public/signin/forgot                      200    200    200    200    200    200
      /public/signin/reset?token=x               200    200    200    200    200    200
      /public/signin/sent                        200    200    200    200    200    200
      /public/signin/signin                      200    200    200    200    200    200
      /public/staff/invitation?token=x           200    200    200    200    200    200
      /public/users/address?token=x              200    200    200    200    200    200
      /public/users/ended                        200    200    200    200    200    200
      /session                                   401    200    200    200    200    200
      /clinic/account/detail?id=W0000001         in     200    404    404    404    404
      /clinic/account/list                       in     200    404    404    404    404
      /clinic/account/sheet?id=W0000001          in     on     404    404    404    404
      /clinic/enrollment/apply                   in     on     404    404    404    404
      /clinic/enrollment/done                    in     200    404    404    404    404
      /clinic/enrollment/evidence                in     405    404    404    404    404
      /clinic/enrollment/picture?reference=PICTURE \
                                                 in     200    404    404    404    404
      /clinic/enrollment/start                   in     200    404    404    404    404
      /clinic/enrollment/status                  in     200    404    404    404    404
      /clinic/golive/register                    in     200    404    404    404    404
      /clinic/home/menu                          in     200    404    404    404    404
      /clinic/home/mypage                        in     200    404    404    404    404
      /clinic/signin/factor                      in     200    404    404    404    404
      /clinic/signin/password                    in     200    404    404    404    404
      /clinic/users/contact                      in     200    404    404    404    404
      /clinic/users/end                          in     200    404    404    404    404
      /office/figures/csv                        in     404    200    200    200    200
      /office/figures/dashboard                  in     404    200    200    200    200
      /office/figures/ministry                   in     404    200    200    200    200
      /office/reconciliation/csv?run=NIGHT       in     404    404    200    200    200
      /office/reconciliation/discrepancies       in     404    404    200    200    200
      /office/reconciliation/discrepancy?reference=DISCREPANCY \
                                                 in     404    404    200    200    200
      /office/reconciliation/report?run=NIGHT    in     404    404    200    200    200
      /office/reconciliation/run?run=NIGHT       in     404    404    200    200    200
      /office/reconciliation/runs                in     404    404    200    200    200
      /office/registry/errors?number=FEED        in     404    200    200    200    200
      /office/registry/feed?number=FEED          in     404    200    200    200    200
      /office/registry/feeds                     in     404    200    200    200    200
      /office/registry/upload                    in     404    405    405    405    405
      /office/review/case?receipt=CASE           in     404    200    200    200    200
      /office/review/evidence?receipt=CASE&number=1&page=1 \
                                                 in     404    200    200    200    200
      /office/review/queue                       in     404    200    200    200    200
      /office/review/reject?receipt=CASE         in     404    200    200    404    404
      /office/review/return?receipt=CASE         in     404    200    200    404    404
      /office/signin/factor                      in     404    200    200    200    200
      /admin/audit/csv?who=nobody                in     404    404    404    200    200
      /admin/audit/trail                         in     404    404    404    200    200
      /admin/clients/client?name=CLIENT          in     404    404    404    200    200
      /admin/clients/list                        in     404    404    404    200    200
      /admin/jobs/jobs                           in     404    404    404    200    200
      /admin/jobs/run?run=JOBRUN                 in     404    404    404    200    200
      /admin/mail/outbox                         in     404    404    404    200    404
      /admin/settings/list                       in     404    404    404    200    200
      /admin/settings/setting?name=LINK_HOURS    in     404    404    404    200    404
      /admin/staff/invite                        in     404    404    404    200    404
      /admin/staff/list                          in     404    404    404    200    404
      /admin/staff/member?name=STAFF             in     404    404    404    200    404
      /admin/users/list                          in     404    404    404    200    404
      /admin/users/user?code=USER                in     404    404    404    200    404
      /admin/webhooks/deliveries?name=CLIENT     in     404    404    404    200    200
      /admin/webhooks/webhook?name=CLIENT        in     404    404    404    200    200
      """;

  @Test
  void eachRoleOpensItsPagesAndNothingElse() {
    Map<String, String> things = new LinkedHashMap<>();
    List<Browserless> people = people(things);
    List<String> wrong = new ArrayList<>();
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      List<String> nothing =
          people.stream().map(person -> words(person.get("/public/no/such/page"))).toList();
      for (String[] row : rows()) {
        String path = row[0];
        for (Map.Entry<String, String> thing : things.entrySet()) {
          path = path.replace(thing.getKey(), thing.getValue());
        }
        for (int i = 0; i < people.size(); i++) {
          HttpResponse<String> answer = people.get(i).get(path);
          if (!seen(answer).equals(row[1 + i])) {
            wrong.add(path + " column " + i + " " + seen(answer));
          } else if (answer.statusCode() == 404 && !words(answer).equals(nothing.get(i))) {
            wrong.add(path + " column " + i + " says more than that there is nothing");
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A new page or servlet is a new row; what is only there for tests, DevDoorsTest has. */
  @Test
  @RunAsClient
  void theTableHasEveryPageAndServlet() throws IOException {
    List<String> paths = new ArrayList<>(List.of("/"));
    for (String page : files(PAGES, ".xhtml")) {
      if (!page.matches("/(WEB-INF|resources)/.*|/index.xhtml")) {
        paths.add(page.replace(".xhtml", ""));
      }
    }
    for (String file : files(SERVLETS, ".java")) {
      String source = Files.readString(Path.of(SERVLETS + file));
      List<String> servlets =
          SERVLET.matcher(source).results().map(PageAuthorizationTest::path).toList();
      assertThat(servlets).as(file).hasSize(source.split("@WebServlet\\(", -1).length - 1);
      paths.addAll(servlets);
    }
    paths.removeIf(path -> path.startsWith("/dev/"));
    assertThat(rows())
        .extracting(row -> row[0].replaceAll("\\?.*", ""))
        .containsExactlyInAnyOrderElementsOf(paths);
    assertThat(paths).contains("/session", "/admin/audit/csv", "/office/review/evidence");
  }

  private static String path(MatchResult servlet) {
    return servlet.group(1) == null ? servlet.group(2) : servlet.group(1);
  }

  private static List<String> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(file -> "/" + folder.relativize(file))
          .toList();
    }
  }

  private static List<String[]> rows() {
    return TABLE
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\s+"))
        .toList();
  }

  /**
   * In the order of the columns.
   *
   * @param things what the words of the table stand for
   */
  private static List<Browserless> people(Map<String, String> things) {
    Nightly.work("countFigures");
    Clinic left = Clinic.registered();
    left.listed().becomes("試験　一郎,", "次の　人,");
    things.put("NIGHT", Night.walked().run());
    things.put(
        "DISCREPANCY",
        FoundDiscrepancy.of(left.listed().code(), DiscrepancyKind.MANAGER_LEFT)
            .orElseThrow()
            .reference());
    things.put("FEED", Feed.checked(FeedRowOf.newClinic().row()).reference());
    things.put("JOBRUN", JobDesk.start(Job.HOUSEKEEPING));
    things.put("CLIENT", SystemClient.with(Scope.FIGURES_READ).name());
    Clinic applicant = Clinic.registered();
    Documents.attach(applicant, "承諾", Pdfs.ofPages(1));
    ReceiptNumber receipt = Documents.send(applicant);
    things.put("CASE", receipt.text());
    things.put("USER", applicant.listed().code());
    Clinic clinic = Issued.accounts(1).clinic();
    Documents.attach(clinic, "承諾", Pdfs.ofPages(1));
    things.put("PICTURE", Documents.attached(clinic).get(0).reference());
    List<Browserless> people = new ArrayList<>();
    people.add(new Browserless(Door.ofThisServer()));
    people.add(Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD));
    for (String role : List.of("REVIEWER", "APPROVER", "OPERATOR", "AUDITOR")) {
      Colleague colleague = Colleague.acting(role);
      things.put("STAFF", colleague.name());
      people.add(colleague.atThePages());
    }
    return people;
  }

  private static String seen(HttpResponse<String> answer) {
    if (answer.statusCode() != 302) {
      return Integer.toString(answer.statusCode());
    }
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.contains("/public/signin/signin?next=") ? "in" : "on";
  }

  /** What a person reads, but for the number of the incident. */
  private static String words(HttpResponse<String> answer) {
    return answer
        .body()
        .replaceAll("(?s).*<main|</main>.*", "")
        .replaceAll("(?s)<[^>]*>|[0-9a-f]{16}", "")
        .strip();
  }
}
