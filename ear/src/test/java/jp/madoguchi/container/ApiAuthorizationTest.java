package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What each scope alone opens, written by hand and walked in full; and that nothing opens for
 * anybody without a token, for a clinic's session or for the session of a member of staff with any
 * role. An operation is tried on something that is not there, so that the answer of whoever is let
 * through is 404, 200 for a list, or 422 for an empty file.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("one-database")
class ApiAuthorizationTest {
  private static final String APPLICATION = "/applications/U20200101-000001";
  private static final String FEED = "/feeds/F20200101-000001";
  private static final String WEBHOOK = "/webhook-deliveries/00000000-0000-0000-0000-000000000000";
  private static final String ACCOUNT = "/institutions/9999999999/accounts/W0000001";

  /** In the order of the columns. */
  private static final List<Scope> COLUMNS =
      List.of(
          Scope.INSTITUTIONS_READ,
          Scope.APPLICATIONS_READ,
          Scope.APPLICATIONS_REVIEW,
          Scope.APPLICATIONS_CONFIRM,
          Scope.ACCOUNTS_READ,
          Scope.ACCOUNTS_CHANGE,
          Scope.FEEDS_READ,
          Scope.FEEDS_CHANGE,
          Scope.RECONCILIATION_READ,
          Scope.OUTBOX_READ,
          Scope.AUDIT_READ,
          Scope.FIGURES_READ,
          Scope.WEBHOOKS_REPLAY);

  private static final String TABLE =
      """
      #                                                      inst  read  revw  conf  accr  accc  fedr  fedc  recn  outb  audt  figr  whrp
      GET  /institutions/9999999999                          404   403   403   403   403   403   403   403   403   403   403   403   403
      GET  /institutions?kind=AHAKI_CLINIC&registrationNumber=9999999999 \
                                                             200   403   403   403   403   403   403   403   403   403   403   403   403
      GET  /applications?limit=1                             403   200   403   403   403   403   403   403   403   403   403   403   403
      GET  APPLICATION                                       403   404   403   403   403   403   403   403   403   403   403   403   403
      GET  APPLICATION/evidence                              403   200   403   403   403   403   403   403   403   403   403   403   403
      GET  APPLICATION/evidence/1?reason=12345               403   403   404   403   403   403   403   403   403   403   403   403   403
      POST APPLICATION/claim                                 403   403   404   403   403   403   403   403   403   403   403   403   403
      POST APPLICATION/release                               403   403   404   403   403   403   403   403   403   403   403   403   403
      POST APPLICATION/approve                               403   403   404   403   403   403   403   403   403   403   403   403   403
      POST APPLICATION/return                                403   403   404   403   403   403   403   403   403   403   403   403   403
      POST APPLICATION/propose-rejection                     403   403   404   403   403   403   403   403   403   403   403   403   403
      POST APPLICATION/confirm-rejection                     403   403   403   404   403   403   403   403   403   403   403   403   403
      POST APPLICATION/decline-rejection                     403   403   403   404   403   403   403   403   403   403   403   403   403
      GET  /institutions/9999999999/accounts                 403   403   403   403   200   403   403   403   403   403   403   403   403
      GET  ACCOUNT                                           403   403   403   403   404   403   403   403   403   403   403   403   403
      POST ACCOUNT/suspend                                   403   403   403   403   403   404   403   403   403   403   403   403   403
      POST ACCOUNT/resume                                    403   403   403   403   403   404   403   403   403   403   403   403   403
      POST ACCOUNT/reissue                                   403   403   403   403   403   404   403   403   403   403   403   403   403
      POST ACCOUNT/terminate                                 403   403   403   403   403   404   403   403   403   403   403   403   403
      GET  /feeds                                            403   403   403   403   403   403   200   403   403   403   403   403   403
      GET  FEED                                              403   403   403   403   403   403   404   403   403   403   403   403   403
      POST /feeds                                            403   403   403   403   403   403   403   422   403   403   403   403   403
      POST FEED/release                                      403   403   403   403   403   403   403   404   403   403   403   403   403
      POST FEED/discard                                      403   403   403   403   403   403   403   404   403   403   403   403   403
      POST FEED/roll-back                                    403   403   403   403   403   403   403   404   403   403   403   403   403
      GET  /reconciliation-runs                              403   403   403   403   403   403   403   403   200   403   403   403   403
      GET  /reconciliation-runs/reconciliation-1              403   403   403   403   403   403   403   403   404   403   403   403   403
      GET  /outbox                                           403   403   403   403   403   403   403   403   403   200   403   403   403
      GET  /audit-entries?who=nobody                         403   403   403   403   403   403   403   403   403   403   200   403   403
      GET  /audit-entries/export?who=nobody                  403   403   403   403   403   403   403   403   403   403   200   403   403
      GET  /figures/ministry                                 403   403   403   403   403   403   403   403   403   403   403   200   403
      GET  /figures/workload                                 403   403   403   403   403   403   403   403   403   403   403   200   403
      GET  /figures/throughput                               403   403   403   403   403   403   403   403   403   403   403   200   403
      GET  /webhook-deliveries                               403   403   403   403   403   403   403   403   403   403   403   403   200
      GET  WEBHOOK                                           403   403   403   403   403   403   403   403   403   403   403   403   404
      POST WEBHOOK/replay                                    403   403   403   403   403   403   403   403   403   403   403   403   404
      """;

  @Test
  void eachScopeOpensItsOperationsAndNothingElse() {
    List<SystemClient> clients = COLUMNS.stream().map(SystemClient::with).toList();
    List<String> wrong = new ArrayList<>();
    rows()
        .forEach(
            row -> {
              for (int i = 0; i < COLUMNS.size(); i++) {
                int status = call(clients.get(i), row[0], row[1]).statusCode();
                if (status != Integer.parseInt(row[2 + i])) {
                  wrong.add(COLUMNS.get(i).key() + " " + row[0] + " " + row[1] + " " + status);
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyATokenOpensAnything() {
    List<Browserless> people = new ArrayList<>();
    people.add(new Browserless(Door.ofThisServer()));
    Clinic clinic = Clinic.registered();
    people.add(Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD));
    Stream.of(StaffRole.values()).map(ApiAuthorizationTest::staff).forEach(people::add);
    List<String> wrong = new ArrayList<>();
    for (Browserless person : people) {
      rows()
          .forEach(
              row -> {
                int status = person.send(request("", row[0], row[1])).statusCode();
                if (status != 401) {
                  wrong.add(row[0] + " " + row[1] + " " + status);
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  /** Whoever may do it, may not do it blindly, nor twice by mistake. */
  @Test
  void everyChangeNeedsAVersionAndAKey() {
    SystemClient client = SystemClient.with(Scope.values());
    List<String> wrong = new ArrayList<>();
    rows()
        .filter(row -> row[0].equals("POST"))
        .forEach(
            row -> {
              String withoutKey = outcome(client, row[1], "Idempotency-Key");
              String withoutVersion = outcome(client, row[1], "If-Match");
              boolean brings = row[1].equals("/feeds");
              if (!withoutKey.equals("400 API-005")
                  || !withoutVersion.equals(brings ? "422 FEED-020" : "428 API-003")) {
                wrong.add(row[1] + ' ' + withoutKey + ' ' + withoutVersion);
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static String outcome(SystemClient client, String path, String withoutHeader) {
    HttpRequest whole = request(client.token(), "POST", path).build();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(whole, (name, value) -> !name.equals(withoutHeader));
    HttpResponse<String> answer = SystemClient.send(request);
    return answer.statusCode() + " " + SystemClient.json(answer).getString("code");
  }

  private static Browserless staff(StaffRole role) {
    String name = "s" + Clinic.key();
    As.role(
        "operator",
        "operator",
        () -> Bean.of(AddStaff.class).add(name, "職員", role, null, Clinic.PASSWORD));
    Browserless person = Browserless.signedIn(Door.ofThisServer(), name, Clinic.PASSWORD);
    assertThat(person.sessionId()).isNotNull();
    return person;
  }

  /** A new operation is a new row. */
  @Test
  void theTableHasEveryOperation() {
    List<String> rows =
        rows()
            .map(row -> Described.API.operation(row[0], request("", row[0], row[1]).build().uri()))
            .map(operation -> operation.orElseThrow().name())
            .toList();
    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            Described.API.operations().stream().map(Described.Operation::name).toList());
  }

  /** A new scope is a new column. */
  @Test
  void theTableHasEveryScope() {
    assertThat(COLUMNS).containsExactlyInAnyOrder(Scope.values());
    assertThat(rows()).allMatch(row -> row.length == 2 + COLUMNS.size());
  }

  private static Stream<String[]> rows() {
    return TABLE
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replace("APPLICATION", APPLICATION).replace("ACCOUNT", ACCOUNT))
        .map(line -> line.replace("FEED", FEED).replace("WEBHOOK", WEBHOOK))
        .map(line -> line.strip().split("\\s+"));
  }

  private static HttpResponse<String> call(SystemClient client, String method, String path) {
    return SystemClient.send(request(client.token(), method, path));
  }

  private static HttpRequest.Builder request(String token, String method, String path) {
    HttpRequest.Builder request = new SystemClient("", "", token).request(path);
    return method.equals("GET")
        ? request
        : request
            .header("Idempotency-Key", Clinic.key())
            .header("If-Match", "\"0\"")
            .header("Content-Type", path.equals("/feeds") ? "text/csv" : "application/json")
            .POST(BodyPublishers.ofString(path.equals("/feeds") ? "" : "{}"));
  }
}
