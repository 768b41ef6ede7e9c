package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.mail.Announcement.Kind;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.web.rest.Cursor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What systems read at {@code /api/v1}: what stands there, and all of it page by page. */
@ExtendWith(ArquillianExtension.class)
class ApiListsTest {
  private SystemClient client;

  @BeforeEach
  void issue() {
    client = SystemClient.with(Scope.values());
  }

  @Test
  void accountsAreWalked() {
    String code = Issued.accounts(3).clinic().listed().code();
    assertThat(walked("/institutions/" + code + "/accounts?limit=1", "accountId"))
        .containsExactly("W0000001", "W0000002", "W0000003");
  }

  /** Nobody is passed over who stands behind one that is gone. */
  @Test
  void applicationsAreFoundWhileTheyChange() {
    List<Clinic> clinics = Stream.generate(Clinic::verified).limit(5).toList();
    List<ReceiptNumber> receipts = clinics.stream().map(clinic -> clinic.submit(1)).toList();
    String list = "/applications?state=SUBMITTED&limit=2&cursor=";
    JsonObject first = SystemClient.json(client.get(list + Cursor.of(receipts.get(0))));
    clinics.get(1).withdraw(receipts.get(1));
    JsonObject second = SystemClient.json(client.get(list + first.getString("next")));
    assertThat(Stream.concat(texts(first, "receipt"), texts(second, "receipt")))
        .containsExactlyElementsOf(
            receipts.subList(1, 5).stream().map(ReceiptNumber::text).toList());
  }

  /** Nothing is told twice because something newer came. */
  @Test
  void deliveriesAreFoundWhileMoreCome() {
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      SystemClient receiver = hook.client();
      Clinic.verified().submit(1);
      Clinic.verified().submit(1);
      JsonObject first = SystemClient.json(receiver.get("/webhook-deliveries?limit=1"));
      Clinic.verified().submit(1);
      JsonObject second =
          SystemClient.json(
              receiver.get("/webhook-deliveries?limit=1&cursor=" + first.getString("next")));
      List<String> all = hook.deliveries().stream().map(Postings.Row::id).toList();
      assertThat(Stream.concat(texts(first, "id"), texts(second, "id")))
          .containsExactly(all.get(1), all.get(2));
    }
  }

  private static Stream<String> texts(JsonObject page, String field) {
    return page.getJsonArray("items").stream().map(row -> row.asJsonObject().getString(field));
  }

  @Test
  void runsAreWalkedAndTold() {
    List<String> mine = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      mine.add(0, Night.walked().run());
    }
    List<String> found = walked("/reconciliation-runs?limit=2", "run");
    assertThat(found).doesNotHaveDuplicates().containsSubsequence(mine);
    JsonObject newest =
        SystemClient.json(client.get("/reconciliation-runs/" + mine.get(0))).getJsonObject("run");
    assertThat(newest.getString("state")).isEqualTo("COMPLETED");
    assertThat(newest.getJsonObject("counts").getInt("institutions")).isPositive();
    assertThat(Instant.parse(newest.getString("finishedAt")))
        .isAfterOrEqualTo(Instant.parse(newest.getString("startedAt")));
  }

  /** Files that are none: nobody has to decide on them. */
  @Test
  void feedsAreWalked() {
    List<String> mine = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      HttpResponse<String> answer =
          SystemClient.send(
              client
                  .request("/feeds?name=none.csv")
                  .headers("Content-Type", "text/csv", "Idempotency-Key", Clinic.key())
                  .POST(BodyPublishers.ofString("no header " + Clinic.key())));
      mine.add(0, SystemClient.json(answer).getString("number"));
    }
    assertThat(walked("/feeds", "number")).doesNotHaveDuplicates().containsSubsequence(mine);
    mine.forEach(number -> new Feed(number).awaitDecision());
  }

  @Test
  void theOutboxIsWalkedAndTellsOfEachMail() {
    IssuedAccount account = IssuedAccount.first();
    for (int i = 0; i < 26; i++) {
      account.suspend(account.version());
      account.resume(account.version());
    }
    assertThat(walked("/outbox?show=ALL", "key")).doesNotHaveDuplicates().hasSizeGreaterThan(52);
    JsonObject newest =
        SystemClient.json(client.get("/outbox")).getJsonArray("items").stream()
            .map(mail -> mail.asJsonObject())
            .filter(mail -> mail.getString("recipient").equals(account.clinic().address()))
            .findFirst()
            .orElseThrow();
    assertThat(newest.getString("template")).matches("M[0-9]{2}");
    assertThat(newest.getString("state")).isIn("QUEUED", "SENT");
    assertThat(newest.getString("createdAt")).endsWith("Z");
  }

  @Test
  void theTrailIsWalkedAndIsTheSameAsAFile() {
    for (int i = 0; i < 55; i++) {
      client.get("/audit-entries?who=nobody");
    }
    String mine = "who=" + client.caller().replace(":", "%3A") + "&what=ReadAuditTrail";
    List<String> ids = walked("/audit-entries?" + mine, "correlationId");
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(55);
    HttpResponse<String> file = client.get("/audit-entries/export?" + mine);
    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    List<String> lines = file.body().lines().toList();
    assertThat(lines.get(0)).isEqualTo("sequence,at,actor,action,about,result,correlationId");
    assertThat(lines.get(1)).contains("Z," + client.caller() + ",ReadAuditTrail,");
    assertThat(lines.stream().map(line -> line.replaceAll(".*,", ""))).containsAll(ids);
    assertThat(Trail.of(client.caller())).last().isEqualTo("ExportAuditTrail OK");
    HttpResponse<String> refused = client.get("/audit-entries/export?from=soon");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("AUD-001");
  }

  @Test
  void institutionsAreToldAsTheRegisterHasThem() {
    ListedClinic listed = IssuedAccount.first().clinic().listed();
    JsonObject read = SystemClient.json(client.get("/institutions/" + listed.code()));
    assertThat(read.getString("code")).isEqualTo(listed.code());
    assertThat(read.getString("kind")).isEqualTo("JUDO_CLINIC");
    assertThat(read.getString("status")).isEqualTo("ACTIVE");
    JsonObject identifier = read.getJsonArray("identifiers").getJsonObject(0);
    assertThat(identifier.getString("system"))
        .isEqualTo("http://jpfhir.jp/fhir/core/CodeSystem/insurance-medical-institution-no");
    assertThat(identifier.getString("value")).isEqualTo(listed.code());
    JsonArray found =
        SystemClient.json(
                client.get(
                    "/institutions?kind=JUDO_CLINIC&registrationNumber=%E5%8D%94"
                        + listed.digits()))
            .getJsonArray("items");
    assertThat(found).containsExactly(read);
  }

  @Test
  void figuresAreThoseOfThePages() {
    JsonObject before = SystemClient.json(client.get("/figures/workload"));
    Clinic.verified().submit(1);
    JsonObject after = SystemClient.json(client.get("/figures/workload"));
    assertThat(after.getInt("open")).isEqualTo(before.getInt("open") + 1);
    JsonObject month =
        SystemClient.json(client.get("/figures/throughput?kind=JUDO_CLINIC&prefecture=13"));
    assertThat(month.getJsonArray("items")).hasSize(30);
    assertThat(client.get("/figures/throughput?kind=x").body()).contains("API-010");
    assertThat(client.get("/figures/throughput?prefecture=48").body()).contains("API-010");
    Nightly.work("countFigures");
    JsonObject night = SystemClient.json(client.get("/figures/ministry"));
    assertThat(night.getString("countedFor")).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    assertThat(night.getJsonArray("items")).isNotEmpty();
    assertThat(night.getJsonArray("items").getJsonObject(0)).containsKey("live");
  }

  /** One value of each row, from the first page to the last. */
  private List<String> walked(String path, String field) {
    String separator = path.contains("?") ? "&" : "?";
    List<String> found = new ArrayList<>();
    String next = "";
    do {
      JsonObject page = SystemClient.json(client.get(path + separator + "cursor=" + next));
      page.getJsonArray("items").forEach(row -> found.add(row.asJsonObject().getString(field)));
      next = page.getString("next", null);
    } while (next != null);
    return found;
  }
}
