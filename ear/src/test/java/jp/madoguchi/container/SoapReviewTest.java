package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.web.rest.Tags;
import madoguchi.soap.review.Application;
import madoguchi.soap.review.ApplicationPage;
import madoguchi.soap.review.ApplicationRow;
import madoguchi.soap.review.Document;
import madoguchi.soap.review.Original;
import madoguchi.soap.review.Refused;
import madoguchi.soap.review.RejectionReason;
import madoguchi.soap.review.ReturnReason;
import madoguchi.soap.review.Review;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code /soap/review}: a system reviews in its own name. */
@ExtendWith(ArquillianExtension.class)
class SoapReviewTest {
  private SystemClient client;
  private Review review;

  @BeforeEach
  void aClient() {
    client = reviewing();
    review = new SoapSystem(client, 11).review();
  }

  private static SystemClient reviewing() {
    return SystemClient.with(Scope.APPLICATIONS_READ, Scope.APPLICATIONS_REVIEW);
  }

  @Test
  void claimsAndApproves() {
    assertThat(List.of(11, 12))
        .allSatisfy(
            version -> {
              SystemClient mine = reviewing();
              Review door = new SoapSystem(mine, version).review();
              String receipt = Clinic.verified().submit(2).text();
              Application read = door.getApplication(receipt);
              assertThat(read.getRequestedAccounts()).isEqualTo(2);
              assertThat(read.getSubmittedAt()).isNotNull();
              Application claimed = door.claim(receipt, read.getVersion(), Clinic.key());
              assertThat(claimed.getReviewer()).isEqualTo(mine.caller());
              assertThat(hindrances(read))
                  .contains("APPROVE REV-003")
                  .doesNotContain("CLAIM REV-003");
              assertThat(hindrances(claimed))
                  .contains("CLAIM REV-003")
                  .noneMatch(h -> h.contains("APPROVE"));
              Application approved = door.approve(receipt, claimed.getVersion(), Clinic.key());
              assertThat(approved.getState()).isEqualTo("COMPLETED");
              assertThat(Trail.of(mine.caller()))
                  .containsSubsequence("ClaimCase OK", "IssueAccounts OK", "ApproveCase OK");
            });
  }

  private static List<String> hindrances(Application told) {
    return told.getHindrance().stream().map(one -> one.getAct() + ' ' + one.getCode()).toList();
  }

  @Test
  void timesAreInUtc() {
    String receipt = Clinic.verified().submit(1).text();
    String operation =
        "<t:getApplication><t:receipt>" + receipt + "</t:receipt></t:getApplication>";
    HttpResponse<String> answer = SoapPort.of("review").call(client.digest().header(), operation);
    assertThat(answer.body()).containsPattern("submittedAt>[0-9T:.-]+Z</").doesNotContain("+09:00");
  }

  @Test
  void ofTwoWhoDecideOneDoes() throws Refused {
    SystemClient other = SystemClient.with(Scope.APPLICATIONS_REVIEW);
    String receipt = Clinic.verified().submit(1).text();
    long seen = review.getApplication(receipt).getVersion();
    List<Object> ends = Race.of(List.of(claim(client, receipt, seen), claim(other, receipt, seen)));
    assertThat(ends).filteredOn(Application.class::isInstance).hasSize(1);
    assertThat(ends)
        .filteredOn(Refused.class::isInstance)
        .singleElement()
        .satisfies(refused -> assertThat(code((Refused) refused)).isEqualTo("REV-001"));
  }

  /** By the two doors, and against each other. */
  @Test
  void ofTwoWhoEndAProposalAtTwoDoorsOneDoes() throws Refused {
    Application claimed = claimed();
    RejectionReason reason = new RejectionReason();
    reason.setTemplate("NO_SUCH_FACILITY");
    String receipt = claimed.getReceipt();
    long seen =
        review.proposeRejection(receipt, claimed.getVersion(), Clinic.key(), reason).getVersion();
    Review confirming = new SoapSystem(SystemClient.with(Scope.APPLICATIONS_CONFIRM), 12).review();
    SystemClient declining = SystemClient.with(Scope.APPLICATIONS_CONFIRM);
    String path = "/applications/" + receipt + "/decline-rejection";
    List<Object> ends =
        Race.of(
            List.of(
                () -> told(confirming, receipt, seen),
                () -> told(declining.post(path, Tags.ifMatch(seen), ""))));
    assertThat(ends).containsAnyOf("REJECTED", "UNDER_REVIEW").containsOnlyOnce("REV-001");
    assertThat(review.getApplication(receipt).getState()).isIn(ends);
  }

  private static String told(Review door, String receipt, long seen) {
    try {
      return door.confirmRejection(receipt, seen, Clinic.key()).getState();
    } catch (Refused refused) {
      return code(refused);
    }
  }

  private static String told(HttpResponse<String> answer) {
    return SystemClient.json(answer).getString(answer.statusCode() == 200 ? "state" : "code");
  }

  private static Callable<Application> claim(SystemClient client, String receipt, long seen) {
    Review door = new SoapSystem(client, 11).review();
    return () -> door.claim(receipt, seen, Clinic.key());
  }

  @Test
  void sendsBackWithAReason() throws Refused {
    Application claimed = claimed();
    ReturnReason reason = new ReturnReason();
    reason.setTemplate("COUNTS");
    reason.getConcern().add("X");
    String receipt = claimed.getReceipt();
    long version = claimed.getVersion();
    assertThat(code(() -> review.sendBack(receipt, version, Clinic.key(), reason)))
        .isEqualTo("REV-012");
    reason.getConcern().set(0, "STAFF_COUNT");
    assertThat(review.sendBack(receipt, version, Clinic.key(), reason).getState())
        .isEqualTo("RETURNED");
  }

  @Test
  void rejectsByTwo() throws Refused {
    SystemClient both =
        SystemClient.with(
            Scope.APPLICATIONS_READ, Scope.APPLICATIONS_REVIEW, Scope.APPLICATIONS_CONFIRM);
    Review mine = new SoapSystem(both, 11).review();
    Review theirs = new SoapSystem(SystemClient.with(Scope.APPLICATIONS_CONFIRM), 12).review();
    String receipt = Clinic.verified().submit(1).text();
    long seen = mine.getApplication(receipt).getVersion();
    long claimed = mine.claim(receipt, seen, Clinic.key()).getVersion();
    RejectionReason reason = new RejectionReason();
    reason.setTemplate("NO_SUCH_FACILITY");
    long proposed = mine.proposeRejection(receipt, claimed, Clinic.key(), reason).getVersion();
    assertThat(code(() -> mine.confirmRejection(receipt, proposed, Clinic.key())))
        .isEqualTo("REV-005");
    assertThat(theirs.confirmRejection(receipt, proposed, Clinic.key()).getState())
        .isEqualTo("REJECTED");
  }

  /** Who may only review needs to be told by somebody else what there is. */
  @Test
  void decidesByTheScopeOfReviewAlone() throws Refused {
    Review only = new SoapSystem(SystemClient.with(Scope.APPLICATIONS_REVIEW), 12).review();
    ReturnReason counts = new ReturnReason();
    counts.setTemplate("COUNTS");
    counts.getConcern().add("STAFF_COUNT");
    RejectionReason unknown = new RejectionReason();
    unknown.setTemplate("NO_SUCH_FACILITY");
    Application one = claimedBy(only);
    one = only.release(one.getReceipt(), one.getVersion(), Clinic.key());
    assertThat(one.getState()).isEqualTo("SUBMITTED");
    one = claimedBy(only);
    one = only.sendBack(one.getReceipt(), one.getVersion(), Clinic.key(), counts);
    assertThat(one.getState()).isEqualTo("RETURNED");
    one = claimedBy(only);
    one = only.approve(one.getReceipt(), one.getVersion(), Clinic.key());
    assertThat(one.getState()).isEqualTo("COMPLETED");
    one = claimedBy(only);
    one = only.proposeRejection(one.getReceipt(), one.getVersion(), Clinic.key(), unknown);
    assertThat(one.getProposedBy()).isNotNull();
    Review other = new SoapSystem(SystemClient.with(Scope.APPLICATIONS_CONFIRM), 11).review();
    one = other.declineRejection(one.getReceipt(), one.getVersion(), Clinic.key());
    assertThat(one.getState()).isEqualTo("UNDER_REVIEW");
  }

  @Test
  void changesOnceHoweverOftenARequestIsSent() throws Refused {
    String receipt = Clinic.verified().submit(1).text();
    long seen = review.getApplication(receipt).getVersion();
    String key = Clinic.key();
    Application first = review.claim(receipt, seen, key);
    Application again = review.claim(receipt, seen, key);
    assertThat(again).usingRecursiveComparison().isEqualTo(first);
    assertThat(Trail.of(client.caller())).containsOnlyOnce("ClaimCase OK");
    assertThat(code(() -> review.release(receipt, seen, key))).isEqualTo("API-006");
    assertThat(code(() -> review.claim(receipt, seen, Clinic.key()))).isEqualTo("REV-001");
    Review other = new SoapSystem(SystemClient.with(Scope.APPLICATIONS_REVIEW), 11).review();
    assertThat(code(() -> other.claim(receipt, seen, key))).isEqualTo("REV-001");
    // The same act by the other door is another request.
    String path = "/applications/" + receipt + "/claim";
    assertThat(client.post(path, Tags.ifMatch(seen), "", key).body()).contains("API-006");
  }

  @Test
  void findsPageByPage() throws Refused {
    Clinic clinic = Clinic.verified();
    List<String> mine = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ReceiptNumber receipt = clinic.submit(1);
      mine.add(receipt.text());
      clinic.withdraw(receipt);
    }
    List<String> found = new ArrayList<>();
    String next = null;
    do {
      ApplicationPage page = review.listApplications("WITHDRAWN", clinic.listed().code(), next, 2);
      page.getApplication().stream().map(ApplicationRow::getReceipt).forEach(found::add);
      next = page.getNext();
    } while (next != null);
    assertThat(found).isEqualTo(mine);
    assertThat(code(() -> review.listApplications("NONE", null, null, null))).isEqualTo("API-010");
  }

  @Test
  void opensDocumentsAsAttachments() throws Refused, IOException {
    Clinic clinic = Clinic.registered();
    byte[] file = Pdfs.ofPages(2);
    Documents.attach(clinic, "承諾.pdf", file);
    String receipt = Documents.send(clinic).text();
    Document document = review.listEvidence(receipt).get(0);
    assertThat(document.getName()).isEqualTo("承諾.pdf");
    assertThat(document.getPages()).isEqualTo(2);
    assertThat(code(() -> review.openEvidence(receipt, 1, ""))).isEqualTo("EVI-003");
    Review only = new SoapSystem(SystemClient.with(Scope.APPLICATIONS_REVIEW), 12).review();
    assertThat(only.openEvidence(receipt, 1, "確認のため").getName()).isEqualTo("承諾.pdf");
    Original original = review.openEvidence(receipt, 1, "確認のため");
    assertThat(original.getMediaType()).isEqualTo("application/pdf");
    assertThat(original.getContent().getInputStream().readAllBytes()).isEqualTo(file);
    assertThat(Trail.of(client.caller())).contains("OpenEvidenceOriginal OK");
  }

  /** Behind the envelope, which only refers to it. */
  @Test
  void aDocumentIsNotInTheEnvelope() {
    Clinic clinic = Clinic.registered();
    byte[] file = Pdfs.unpacked(20);
    assertThat(file).hasSizeGreaterThan(1024);
    Documents.attach(clinic, "承諾.pdf", file);
    String operation =
        "<t:openEvidence><t:receipt>%s</t:receipt><t:number>1</t:number><t:reason>確認のため</t:reason></t:openEvidence>"
            .formatted(Documents.send(clinic).text());
    for (int version : new int[] {11, 12}) {
      HttpResponse<String> answer =
          new SoapPort("review", version).call(client.digest().header(), operation);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("multipart/related");
      int end = answer.body().indexOf("Envelope>");
      assertThat(answer.body().substring(0, end))
          .contains("Include", "http://www.w3.org/2004/08/xop/include", "cid:");
      assertThat(answer.body().substring(end)).contains("%PDF-");
    }
  }

  private Application claimed() throws Refused {
    return claimedBy(review);
  }

  private Application claimedBy(Review door) throws Refused {
    String receipt = Clinic.verified().submit(1).text();
    return door.claim(receipt, review.getApplication(receipt).getVersion(), Clinic.key());
  }

  private static String code(ThrowingCallable call) {
    return code(catchThrowableOfType(Refused.class, call));
  }

  private static String code(Refused refused) {
    assertThat(refused.getFaultInfo().getCorrelationId()).hasSize(16);
    return refused.getFaultInfo().getProblem().get(0).getCode();
  }
}
