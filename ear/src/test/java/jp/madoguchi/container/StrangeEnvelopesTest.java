package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever envelope comes, the operation is done or refused, and never fails. */
@ExtendWith(ArquillianExtension.class)
class StrangeEnvelopesTest {
  private static final long SEED = 20261129;

  /** One of so many is as it should be, and gets as far as the business. */
  private static final int STRAIGHT = 5;

  /** By SOAP 1.1 and by SOAP 1.2. */
  private static final Pattern CALLER =
      Pattern.compile("<faultcode>\\w+:Client</faultcode>|<\\w+:Value>\\w+:Sender</\\w+:Value>");

  /** Of which 200 are not as they should be. */
  private static final int MANY = 250;

  @Test
  void areAnsweredProperly() {
    send(STRAIGHT, operation -> true);
  }

  @Test
  @Tag("long")
  void hundredsForTheRegister() {
    send(MANY, of("registry"));
  }

  @Test
  @Tag("long")
  void hundredsForApplications() {
    send(MANY, of("review").and(operation -> !operation.isChange()));
  }

  @Test
  @Tag("long")
  void hundredsOfClaims() {
    send(MANY, of("review").and(StrangeEnvelopesTest::isAboutWhoHoldsIt));
  }

  @Test
  @Tag("long")
  void hundredsOfDecisions() {
    send(
        MANY,
        of("review")
            .and(SoapOperation::isChange)
            .and(o -> !isAboutRejection(o) && !isAboutWhoHoldsIt(o)));
  }

  @Test
  @Tag("long")
  void hundredsOfRejections() {
    send(MANY, of("review").and(StrangeEnvelopesTest::isAboutRejection));
  }

  private static boolean isAboutWhoHoldsIt(SoapOperation operation) {
    return operation.name().matches("claim|release");
  }

  private static boolean isAboutRejection(SoapOperation operation) {
    return operation.name().endsWith("Rejection");
  }

  @Test
  @Tag("long")
  void hundredsForAccounts() {
    send(MANY, of("account").and(operation -> !operation.isChange()));
  }

  @Test
  @Tag("long")
  void hundredsOfChangesOfAccounts() {
    send(MANY, of("account").and(SoapOperation::isChange));
  }

  private static Predicate<SoapOperation> of(String service) {
    return operation -> operation.port().service().equals(service);
  }

  private static void send(int each, Predicate<SoapOperation> which) {
    var right = RightValues.byName();
    List<String> wrong = new ArrayList<>();
    Tally tally = new Tally(each, STRAIGHT);
    SoapOperation.all().stream()
        .filter(which)
        .forEach(
            operation -> {
              SystemClient client = SystemClient.with(Scope.values());
              StrangeEnvelopes envelopes = new StrangeEnvelopes(client, right, new Random(SEED));
              tally.expect(operation.fullName());
              for (int i = 0; i < each; i++) {
                boolean straight = i % STRAIGHT == 0;
                SoapOperation asked = operation.by(i % 2 == 0 ? 11 : 12);
                HttpResponse<String> answer =
                    sent(straight ? envelopes.straight(asked) : envelopes.strange(asked));
                boolean reached = isReached(operation, answer);
                tally.count(operation.fullName(), reached);
                if (!isProper(answer) || straight && !reached) {
                  wrong.add(operation.fullName() + ' ' + answer.statusCode() + answer.body());
                }
              }
            });
    assertThat(wrong).isEmpty();
    assertThat(tally.complaints()).isEmpty();
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request) {
    HttpResponse<String> answer = Door.ofThisServer().send(request);
    BadTexts.assertNothingOfTheInside("envelope", answer);
    return answer;
  }

  /** Done, refused with a code by a fault that blames the caller, or not even looked at. */
  private static boolean isProper(HttpResponse<String> answer) {
    return answer.statusCode() < 500
        || SoapPort.outcome(answer).matches("[A-Z]+-\\d+") && CALLER.matcher(answer.body()).find();
  }

  /** Done, or refused by a rule of the business; a document is looked for in vain. */
  private static boolean isReached(SoapOperation operation, HttpResponse<String> answer) {
    String outcome = SoapPort.outcome(answer);
    return outcome.matches("200|(REV|ACC|FEED)-.*")
        || operation.name().equals("openEvidence") && outcome.equals("API-009");
  }
}
