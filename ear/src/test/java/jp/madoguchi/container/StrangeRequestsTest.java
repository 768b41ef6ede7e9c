package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.mail.Announcement.Kind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent to an operation, it is done or refused, and nothing of the inside is told. */
@ExtendWith(ArquillianExtension.class)
class StrangeRequestsTest {
  private static final long SEED = 20261122;

  /** One of so many is as it should be, and gets as far as the business. */
  private static final int STRAIGHT = 5;

  /** Of which 200 are not as they should be. */
  private static final int MANY = 250;

  /** In pieces: a test that waits for its server for more than 90 s hears nothing more of it. */
  private enum Piece {
    INSTITUTIONS("/institutions(/[^/]*)?"),
    ACCOUNTS("/institutions/[^/]*/accounts(/[^/]*)?"),
    ACCOUNT_CHANGES("/institutions/[^/]*/accounts/[^/]*/[a-z]+"),
    APPLICATIONS("/applications(/[^/]*)?(/evidence.*)?"),
    CLAIMS("/applications/[^/]*/(claim|release)"),
    DECISIONS("/applications/[^/]*/(approve|return)"),
    REJECTIONS("/applications/[^/]*/[a-z]+-rejection"),
    FEEDS("/feeds.*"),
    FIGURES("/(figures|reconciliation-runs|outbox)/?.*"),
    TRAIL("/audit-entries.*"),
    WEBHOOKS("/webhook-deliveries.*");

    private final Pattern addresses;

    Piece(String addresses) {
      this.addresses = Pattern.compile("/api/v1" + addresses);
    }

    boolean has(Described.Operation operation) {
      return addresses.matcher(operation.path()).matches();
    }
  }

  @Test
  void areAnsweredProperly() {
    send(STRAIGHT, operation -> true);
    atOpenDoors(STRAIGHT);
  }

  @Test
  void everyOperationIsInOnePiece() {
    assertThat(Described.API.operations())
        .allMatch(o -> Stream.of(Piece.values()).filter(piece -> piece.has(o)).count() == 1);
  }

  @Test
  @Tag("long")
  void hundredsAboutInstitutions() {
    send(MANY, Piece.INSTITUTIONS::has);
  }

  @Test
  @Tag("long")
  void hundredsAboutAccounts() {
    send(MANY, Piece.ACCOUNTS::has);
  }

  @Test
  @Tag("long")
  void hundredsOfChangesOfAccounts() {
    send(MANY, Piece.ACCOUNT_CHANGES::has);
  }

  @Test
  @Tag("long")
  void hundredsAboutApplications() {
    send(MANY, Piece.APPLICATIONS::has);
  }

  @Test
  @Tag("long")
  void hundredsOfClaims() {
    send(MANY, Piece.CLAIMS::has);
  }

  @Test
  @Tag("long")
  void hundredsOfDecisions() {
    send(MANY, Piece.DECISIONS::has);
  }

  @Test
  @Tag("long")
  void hundredsOfRejections() {
    send(MANY, Piece.REJECTIONS::has);
  }

  @Test
  @Tag("long")
  void hundredsAboutFeeds() {
    send(MANY, Piece.FEEDS::has);
  }

  @Test
  @Tag("long")
  void hundredsAboutFigures() {
    send(MANY, Piece.FIGURES::has);
  }

  @Test
  @Tag("long")
  void hundredsAboutTheTrail() {
    send(MANY, Piece.TRAIL::has);
  }

  @Test
  @Tag("long")
  void hundredsAboutWebhooks() {
    send(MANY, Piece.WEBHOOKS::has);
  }

  @Test
  @Tag("long")
  void hundredsAtOpenDoors() {
    atOpenDoors(MANY);
  }

  private static void send(int each, Predicate<Described.Operation> which) {
    Map<String, List<String>> right = RightValues.byName();
    List<String> wrong = new ArrayList<>();
    Tally tally = new Tally(each, STRAIGHT);
    for (Described.Operation operation : Described.API.operations()) {
      if (!which.test(operation)) {
        continue;
      }
      SystemClient client = SystemClient.with(Scope.values());
      Map<String, List<String>> known = new HashMap<>(right);
      if (operation.path().contains("{delivery}")) {
        known.put("delivery", List.of(told(client)));
      }
      if (operation.path().contains("{run}")) {
        known.put("run", List.of(Night.walked().run()));
      }
      StrangeRequests requests = new StrangeRequests(client, known, new Random(SEED));
      tally.expect(operation.name());
      for (int i = 0; i < each; i++) {
        HttpResponse<String> answer =
            i % STRAIGHT == 0
                ? straight(requests, operation, wrong)
                : strange(requests, operation, wrong);
        tally.count(operation.name(), isReached(operation, answer));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tally.complaints()).isEmpty();
  }

  private static void atOpenDoors(int each) {
    List<String> wrong = new ArrayList<>();
    OpenDoorRequests requests =
        new OpenDoorRequests(SystemClient.with(Scope.OUTBOX_READ), new Random(SEED));
    for (int i = 0; i < each; i++) {
      boolean strange = i % STRAIGHT != 0;
      HttpResponse<String> token = SystemClient.door().send(requests.token(strange));
      HttpResponse<String> activation = SystemClient.door().send(requests.activation(strange));
      for (HttpResponse<String> answer : List.of(token, activation)) {
        String path = answer.request().uri().getPath();
        BadTexts.assertHarmless(path, answer);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 300 && !type.matches("application/(problem\\+)?json.*")) {
          wrong.add("no problem: " + path + ' ' + answer.statusCode());
        }
      }
      if (!strange && (token.statusCode() != 200 || !activation.body().contains("\"TER-00"))) {
        wrong.add("not reached: " + token.body() + activation.body());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The id of something that this client was told. */
  private static String told(SystemClient client) {
    Receiver receiver = new Receiver();
    try (Hook hook = Hook.at(client, receiver.url(), receiver, Kind.APPLICATION_SUBMITTED)) {
      Clinic.verified().submit(1);
      return hook.newest().id();
    }
  }

  private static HttpResponse<String> straight(
      StrangeRequests requests, Described.Operation operation, List<String> wrong) {
    HttpResponse<String> answer = SystemClient.send(requests.straight(operation));
    if (!isReached(operation, answer)) {
      wrong.add("not reached: " + told(operation, answer));
    }
    boolean changed = operation.method().equals("POST") && answer.statusCode() == 200;
    if (changed && answer.headers().firstValue("ETag").isEmpty()) {
      wrong.add("no version to go on with: " + told(operation, answer));
    }
    return answer;
  }

  private static HttpResponse<String> strange(
      StrangeRequests requests, Described.Operation operation, List<String> wrong) {
    HttpResponse<String> answer = SystemClient.door().send(requests.strange(operation));
    assertThat(answer.statusCode()).as(operation.name()).isLessThan(500);
    BadTexts.assertNothingOfTheInside(operation.name(), answer);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .as(operation.name())
        .doesNotContain("html");
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (answer.statusCode() >= 300) {
      if (!type.startsWith("application/problem+json")) {
        wrong.add("no problem: " + told(operation, answer));
      } else {
        Described.API.check(answer);
      }
    }
    return answer;
  }

  /** Done, or refused by a rule of the business. */
  private static boolean isReached(Described.Operation operation, HttpResponse<String> answer) {
    return answer.statusCode() == 200
        || answer.body().matches(".*\"code\":\"(REV|ACC|FEED|WHK)-.*")
        || operation.path().endsWith("/{document}") && answer.body().contains("API-009");
  }

  private static String told(Described.Operation operation, HttpResponse<String> answer) {
    return operation.name()
        + ' '
        + BadTexts.abridged(answer.request().uri().getRawPath())
        + ' '
        + answer.statusCode()
        + ' '
        + BadTexts.abridged(answer.body());
  }
}
