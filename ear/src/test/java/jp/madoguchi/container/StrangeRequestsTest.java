package jp.madoguchi.container;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

  @Test
  void areAnsweredProperly() {
    send(STRAIGHT);
  }

  @Test
  @Tag("long")
  void areAnsweredProperlyHoweverManyAreSent() {
    send(200);
  }

  private static void send(int each) {
    Map<String, List<String>> right = right();
    List<String> wrong = new ArrayList<>();
    for (Described.Operation operation : Described.API.operations()) {
      SystemClient client = SystemClient.with(Scope.values());
      Map<String, List<String>> known = new HashMap<>(right);
      if (operation.path().contains("{delivery}")) {
        known.put("delivery", List.of(told(client)));
      }
      StrangeRequests requests = new StrangeRequests(client, known, new Random(SEED));
      for (int i = 0; i < each; i++) {
        if (i % STRAIGHT == 0) {
          straight(requests, operation, wrong);
        } else {
          strange(requests, operation, wrong);
        }
      }
    }
    atOpenDoors(each, wrong);
    assertThat(wrong).isEmpty();
  }

  private static void atOpenDoors(int each, List<String> wrong) {
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
  }

  /** The id of something that this client was told. */
  private static String told(SystemClient client) {
    Receiver receiver = new Receiver();
    try (Hook hook = Hook.at(client, receiver.url(), receiver, Kind.APPLICATION_SUBMITTED)) {
      Clinic.verified().submit(1);
      return hook.newest().id();
    }
  }

  private static Map<String, List<String>> right() {
    IssuedAccount account = IssuedAccount.first();
    ListedClinic listed = account.clinic().listed();
    return Map.ofEntries(
        entry("code", List.of(listed.code())),
        entry("account", List.of(account.id().text())),
        entry("receipt", List.of(Clinic.verified().submit(1).text())),
        entry("run", List.of("1", "999999")),
        entry("number", List.of(Feed.checked(FeedRowOf.newClinic().row()).reference())),
        entry("asOf", List.of("2026-10-01")),
        entry("document", List.of("1")),
        entry("reason", List.of("内容の確認")),
        // Not the whole trail each time.
        entry("who", List.of("nobody")),
        entry("kind", List.of("JUDO_CLINIC")),
        entry("registrationNumber", List.of("協" + listed.digits())),
        entry("state", List.of("SUBMITTED", "COMPLETED")),
        entry("limit", List.of("1", "100")),
        entry("show", List.of("TROUBLE", "WAITING", "ALL")));
  }

  /** Done, or refused by a rule of the business. */
  private static void straight(
      StrangeRequests requests, Described.Operation operation, List<String> wrong) {
    HttpResponse<String> answer = SystemClient.send(requests.straight(operation));
    boolean reached =
        answer.statusCode() == 200
            || answer.body().matches(".*\"code\":\"(REV|ACC|FEED|WHK)-.*")
            || operation.path().matches(".*/\\{(run|document)}")
                && answer.body().contains("API-009");
    if (!reached) {
      wrong.add("not reached: " + told(operation, answer));
    }
  }

  private static void strange(
      StrangeRequests requests, Described.Operation operation, List<String> wrong) {
    HttpResponse<String> answer = SystemClient.door().send(requests.strange(operation));
    BadTexts.assertHarmless(operation.name(), answer);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (answer.statusCode() >= 300 && !type.startsWith("application/problem+json")) {
      wrong.add("no problem: " + told(operation, answer));
    }
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
