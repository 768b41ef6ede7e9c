package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
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

  private static final int MANY = 200;

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
  void hundredsOfDecisions() {
    send(MANY, of("review").and(SoapOperation::isChange));
  }

  @Test
  @Tag("long")
  void hundredsForAccounts() {
    send(MANY, of("account"));
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
                HttpResponse<String> answer =
                    sent(straight ? envelopes.straight(operation) : envelopes.strange(operation));
                boolean reached = isReached(answer);
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
        || SoapPort.outcome(answer).matches("[A-Z]+-\\d+")
            && answer.body().matches("(?s).*<faultcode>\\w+:Client</faultcode>.*");
  }

  /** Done, refused by a rule of the business, or looked for in vain. */
  private static boolean isReached(HttpResponse<String> answer) {
    return SoapPort.outcome(answer).matches("200|(REV|ACC|FEED)-.*|API-009");
  }
}
