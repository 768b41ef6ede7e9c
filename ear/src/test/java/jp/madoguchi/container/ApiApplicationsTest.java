package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.ReceiptNumber;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code /api/v1/applications}: a system reviews in its own name. */
@ExtendWith(ArquillianExtension.class)
class ApiApplicationsTest {
  private static final String UNKNOWN = "{\"template\":\"NO_SUCH_FACILITY\"}";

  private SystemClient reviewer;

  @BeforeEach
  void issue() {
    reviewer = SystemClient.with(Scope.APPLICATIONS_READ, Scope.APPLICATIONS_REVIEW);
  }

  @Test
  void areClaimedAndApprovedLikeOnThePages() {
    Clinic clinic = Clinic.verified();
    String path = "/applications/" + clinic.submit(2);
    HttpResponse<String> read = reviewer.get(path);
    assertThat(SystemClient.json(read).getString("institutionCode"))
        .isEqualTo(clinic.listed().code());
    assertThat(SystemClient.json(read).getString("submittedAt")).endsWith("Z");
    HttpResponse<String> claimed = reviewer.post(path + "/claim", SystemClient.tag(read), "");
    assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(200);
    assertThat(SystemClient.json(claimed).getString("reviewer")).isEqualTo(reviewer.caller());
    assertThat(hindrances(read)).contains("APPROVE REV-003").doesNotContain("CLAIM REV-003");
    assertThat(hindrances(claimed)).contains("CLAIM REV-003").noneMatch(h -> h.contains("APPROVE"));
    HttpResponse<String> approved = reviewer.post(path + "/approve", SystemClient.tag(claimed), "");
    assertThat(SystemClient.json(approved).getString("state")).isEqualTo("COMPLETED");
    assertThat(Trail.of(reviewer.caller()))
        .containsSubsequence("ClaimCase OK", "IssueAccounts OK", "ApproveCase OK");
  }

  private static List<String> hindrances(HttpResponse<String> answer) {
    return SystemClient.json(answer).getJsonArray("hindrances").stream()
        .map(JsonValue::asJsonObject)
        .map(one -> one.getString("act") + " " + one.getString("code"))
        .toList();
  }

  /** Who may only review needs to be told by somebody else what there is. */
  @Test
  void areDecidedByTheScopeOfReviewAlone() {
    SystemClient only = SystemClient.with(Scope.APPLICATIONS_REVIEW);
    Map<String, String> decisions =
        Map.of(
            "/release", "",
            "/approve", "",
            "/return", "{\"template\":\"COUNTS\",\"concerns\":[\"STAFF_COUNT\"]}",
            "/propose-rejection", "{\"template\":\"NO_SUCH_FACILITY\"}");
    decisions.forEach(
        (decision, reason) -> {
          String path = "/applications/" + Clinic.verified().submit(1);
          String seen = SystemClient.tag(reviewer.get(path));
          HttpResponse<String> claimed = only.post(path + "/claim", seen, "");
          HttpResponse<String> decided =
              only.post(path + decision, SystemClient.tag(claimed), reason);
          assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        });
  }

  @Test
  void areReturnedWithAReason() {
    String path = claimed();
    String tag = SystemClient.tag(reviewer.get(path));
    String wrong = "{\"template\":\"COUNTS\",\"concerns\":[\"X\"]}";
    HttpResponse<String> refused = reviewer.post(path + "/return", tag, wrong);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("REV-012");
    String reason = "{\"template\":\"COUNTS\",\"concerns\":[\"STAFF_COUNT\"],\"remark\":\"4人?\"}";
    HttpResponse<String> returned = reviewer.post(path + "/return", tag, reason);
    assertThat(SystemClient.json(returned).getString("state")).isEqualTo("RETURNED");
  }

  @Test
  void areRejectedByTwo() {
    SystemClient both =
        SystemClient.with(
            Scope.APPLICATIONS_READ, Scope.APPLICATIONS_REVIEW, Scope.APPLICATIONS_CONFIRM);
    SystemClient other = SystemClient.with(Scope.APPLICATIONS_CONFIRM);
    String path = "/applications/" + Clinic.verified().submit(1);
    String seen = SystemClient.tag(both.get(path));
    String claimed = SystemClient.tag(both.post(path + "/claim", seen, ""));
    String proposed = SystemClient.tag(both.post(path + "/propose-rejection", claimed, UNKNOWN));
    HttpResponse<String> alone = both.post(path + "/confirm-rejection", proposed, "");
    assertThat(alone.statusCode()).isEqualTo(409);
    assertThat(alone.body()).contains("REV-005");
    HttpResponse<String> confirmed = other.post(path + "/confirm-rejection", proposed, "");
    assertThat(SystemClient.json(confirmed).getString("state")).isEqualTo("REJECTED");
  }

  @Test
  void ofTwoApproversOneDecides() {
    SystemClient first = SystemClient.with(Scope.APPLICATIONS_CONFIRM);
    SystemClient second = SystemClient.with(Scope.APPLICATIONS_CONFIRM);
    String path = claimed();
    String claimed = SystemClient.tag(reviewer.get(path));
    String seen = SystemClient.tag(reviewer.post(path + "/propose-rejection", claimed, UNKNOWN));
    List<Object> ends =
        Race.of(
            List.of(
                post(first, path + "/confirm-rejection", seen, ""),
                post(second, path + "/decline-rejection", seen, "")));
    assertThat(ends).containsExactlyInAnyOrder(200, 412);
    boolean confirmed = ends.get(0).equals(200);
    JsonObject now = SystemClient.json(reviewer.get(path));
    assertThat(now.getString("state")).isEqualTo(confirmed ? "REJECTED" : "UNDER_REVIEW");
    assertThat(Trail.about("enrollment/" + path.substring("/applications/".length())))
        .filteredOn(line -> line.matches("(Confirm|Decline)Rejection .* OK"))
        .containsExactly(
            confirmed
                ? "ConfirmRejection " + first.caller() + " OK"
                : "DeclineRejection " + second.caller() + " OK");
  }

  @Test
  void areLeftToOthersAndKeptFromRejection() {
    String path = claimed();
    HttpResponse<String> left =
        reviewer.post(path + "/release", SystemClient.tag(reviewer.get(path)), "");
    assertThat(SystemClient.json(left).getString("state")).isEqualTo("SUBMITTED");
    assertThat(SystemClient.json(left)).doesNotContainKey("reviewer");
    String again = SystemClient.tag(reviewer.post(path + "/claim", SystemClient.tag(left), ""));
    HttpResponse<String> proposed = reviewer.post(path + "/propose-rejection", again, UNKNOWN);
    assertThat(SystemClient.json(proposed).getString("proposedBy")).isEqualTo(reviewer.caller());
    HttpResponse<String> declined =
        SystemClient.with(Scope.APPLICATIONS_CONFIRM)
            .post(path + "/decline-rejection", SystemClient.tag(proposed), "");
    assertThat(SystemClient.json(declined).getString("state")).isEqualTo("UNDER_REVIEW");
    assertThat(SystemClient.json(declined)).doesNotContainKey("proposedBy");
  }

  @Test
  void areChangedOnlyByWhoHasSeenThemAsTheyAre() {
    String path = "/applications/" + Clinic.verified().submit(1);
    String seen = SystemClient.tag(reviewer.get(path));
    Refused.by(reviewer.post(path + "/claim", null, ""), 428, "API-003");
    Refused.by(reviewer.post(path + "/claim", "*", ""), 412, "API-004");
    Refused.by(reviewer.post(path + "/claim", "W/" + seen, ""), 412, "API-004");
    SystemClient quicker = SystemClient.with(Scope.APPLICATIONS_REVIEW);
    assertThat(quicker.post(path + "/claim", seen, "").statusCode()).isEqualTo(200);
    Refused.by(reviewer.post(path + "/claim", seen, ""), 412, "REV-001");
    String now = SystemClient.tag(reviewer.get(path));
    Refused.by(reviewer.post(path + "/claim", now, ""), 409, "REV-002");
  }

  @Test
  void ofTwoWhoDecideOneDoes() {
    SystemClient other = SystemClient.with(Scope.APPLICATIONS_REVIEW);
    String path = "/applications/" + Clinic.verified().submit(1);
    String seen = SystemClient.tag(reviewer.get(path));
    List<Object> claimed =
        Race.of(
            List.of(
                post(reviewer, path + "/claim", seen, ""), post(other, path + "/claim", seen, "")));
    assertThat(claimed).containsExactlyInAnyOrder(200, 412);
    SystemClient winner = claimed.get(0).equals(200) ? reviewer : other;
    assertThat(SystemClient.json(reviewer.get(path)).getString("reviewer"))
        .isEqualTo(winner.caller());
  }

  /** A client that decides twice at once: both requests are the same, or one of them is refused. */
  @Test
  void ofTwoDecisionsOneIsCarriedOut() {
    String path = claimed();
    String seen = SystemClient.tag(reviewer.get(path));
    String counts = "{\"template\":\"COUNTS\",\"concerns\":[\"STAFF_COUNT\"]}";
    List<Object> ends =
        Race.of(
            List.of(
                post(reviewer, path + "/return", seen, counts),
                post(reviewer, path + "/propose-rejection", seen, UNKNOWN)));
    assertThat(ends).containsExactlyInAnyOrder(200, 412);
    String key = Clinic.key();
    String again = "/applications/" + Clinic.verified().submit(1);
    String tag = SystemClient.tag(reviewer.get(again));
    Callable<Integer> claim = () -> reviewer.post(again + "/claim", tag, "", key).statusCode();
    assertThat(Race.of(Collections.nCopies(6, claim))).contains(200).containsOnly(200, 409);
    assertThat(Trail.about("enrollment/" + again.substring("/applications/".length())))
        .containsOnlyOnce("ClaimCase " + reviewer.caller() + " OK");
  }

  @Test
  void aBodyThatCannotBeReadIsRefused() {
    String path = claimed() + "/propose-rejection";
    for (String body : new String[] {"", "[]", "no json", "null", "[".repeat(3000), "\"x\""}) {
      Refused.by(reviewer.post(path, "\"1\"", body), 400, "API-011");
    }
    Refused.by(reviewer.post(path, "\"1\"", " ".repeat(70_000)), 413, "API-011");
    BadTexts.JSON.forEach(body -> Refused.by(reviewer.post(path, "\"1\"", body), 400, "API-011"));
  }

  @Test
  void areFoundPageByPage() {
    Clinic clinic = Clinic.verified();
    List<String> mine = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ReceiptNumber receipt = clinic.submit(1);
      mine.add(receipt.text());
      clinic.withdraw(receipt);
    }
    List<String> found = new ArrayList<>();
    String next = "";
    do {
      JsonObject page =
          SystemClient.json(
              reviewer.get(
                  "/applications?state=WITHDRAWN&limit=2&institutionCode="
                      + clinic.listed().code()
                      + "&cursor="
                      + next));
      page.getJsonArray("items").forEach(row -> found.add(row.asJsonObject().getString("receipt")));
      next = page.getString("next", null);
    } while (next != null);
    assertThat(found).isEqualTo(mine);
  }

  @Test
  void haveDocumentsThatAreOpenedWithAReason() {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "承諾.pdf", Pdfs.ofPages(2));
    String path = "/applications/" + Documents.send(clinic) + "/evidence";
    JsonObject document =
        SystemClient.json(reviewer.get(path)).getJsonArray("items").getJsonObject(0);
    assertThat(document.getString("name")).isEqualTo("承諾.pdf");
    assertThat(document.getInt("pages")).isEqualTo(2);
    Refused.by(reviewer.get(path + "/1"), 422, "EVI-003");
    SystemClient only = SystemClient.with(Scope.APPLICATIONS_REVIEW);
    assertThat(only.get(path + "/1?reason=12345").statusCode()).isEqualTo(200);
    HttpResponse<String> original = reviewer.get(path + "/1?reason=" + "x".repeat(5));
    assertThat(original.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(original.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("sandbox");
    assertThat(original.body()).startsWith("%PDF");
    assertThat(Trail.of(reviewer.caller())).contains("OpenEvidenceOriginal OK");
    Refused.by(reviewer.get(path + "/2?reason=12345"), 404, "API-009");
  }

  private static Callable<Integer> post(
      SystemClient client, String path, String seen, String body) {
    return () -> client.post(path, seen, body).statusCode();
  }

  private String claimed() {
    String path = "/applications/" + Clinic.verified().submit(1);
    reviewer.post(path + "/claim", SystemClient.tag(reviewer.get(path)), "");
    return path;
  }
}
