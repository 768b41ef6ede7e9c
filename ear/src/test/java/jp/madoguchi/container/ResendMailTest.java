package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.harness.Surroundings;
import jp.madoguchi.mail.MailState;
import jp.madoguchi.mail.OutboxList;
import jp.madoguchi.mail.ResendMail;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A mail server that is away: people can go on, and the mail comes when it is back. What was given
 * up meanwhile the operator sees, and sends again.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class ResendMailTest {
  private static final String OUTBOX = "/admin/mail/outbox?show=TROUBLE";
  private static final String FORM = "outbox";

  /** Kept in the server between the steps. */
  private static Clinic givenUp;

  private static Clinic waiting;
  private static Browserless operator;

  @Inject private RegisterUser register;
  @Inject private OutboxList outbox;
  @Inject private ResendMail resend;

  @Test
  @Order(0)
  void anOperatorIsSignedIn() {
    operator = Colleague.acting("OPERATOR").atThePages();
  }

  @Test
  @Order(1)
  @RunAsClient
  void theMailServerGoesAway() {
    Surroundings.mailSink().stop();
  }

  @Test
  @Order(2)
  void afterADayAMailIsGivenUpAndTheOperatorSeesIt() {
    givenUp = registered();
    Eventually.holds("the first try has failed", () -> inTrouble(givenUp).size() == 1);
    try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
      Eventually.holds(
          "it is given up", () -> inTrouble(givenUp).get(0).state().equals(MailState.DEAD));
    }
    OutboxList.Row row = inTrouble(givenUp).get(0);
    assertThat(row.lastError()).contains("MailConnectException");
    assertThat(shown(givenUp))
        .contains("送信できず", ">" + row.tries() + "<", "MailConnectException", "再送");
  }

  /** Its row on the page. */
  private static String shown(Clinic clinic) {
    return Stream.of(operator.get(OUTBOX).body().split("<tr"))
        .filter(row -> row.contains(clinic.address()))
        .findFirst()
        .orElse("");
  }

  /** Presses the one button of its row. */
  private static void pressResend(Clinic clinic) {
    Map<String, String> buttons =
        new HashMap<>(Browserless.form(operator.get(OUTBOX).body(), FORM));
    String row = shown(clinic);
    buttons
        .keySet()
        .removeIf(name -> name.endsWith(":resend:button") && !row.contains("\"" + name + "\""));
    operator.post(OUTBOX, buttons);
  }

  @Test
  @Order(3)
  void aRegistrationIsTakenAllTheSame() {
    waiting = registered();
    Eventually.holds(
        "the first try has failed",
        () -> queued("tries > 0 and state = 'QUEUED'", waiting.address()));
  }

  @Test
  @Order(4)
  @RunAsClient
  void theMailServerComesBack() {
    Surroundings.mailSink().start();
  }

  @Test
  @Order(5)
  void theMailArrivesAndItsTextIsErased() {
    try (LaterTime later = new LaterTime(Duration.ofMinutes(2))) {
      assertThat(Sink.newest(waiting.address(), Sink.CONFIRMATION).link()).contains("token=");
      Eventually.holds(
          "it is noted as sent",
          () -> queued("state = 'SENT' and content is null", waiting.address()));
    }
  }

  @Test
  @Order(6)
  void theOperatorSendsTheOtherAgain() {
    String key = inTrouble(givenUp).get(0).key();
    pressResend(givenUp);
    assertThat(Sink.newest(givenUp.address(), Sink.CONFIRMATION).link()).contains("token=");
    Eventually.holds("it is in trouble no more", () -> inTrouble(givenUp).isEmpty());
    Refused.with(
        ErrorCode.MAI_001, () -> As.role("operator", "operator", () -> resend.resend(key)));
    assertThat(Trail.about("mail/" + key))
        .hasSize(2)
        .last()
        .isEqualTo("ResendMail operator MAI-001");
    assertThat(shown(givenUp)).isEmpty();
  }

  private Clinic registered() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    return clinic;
  }

  private static boolean queued(String condition, String address) {
    return !Trail.read(
            "select state from mail_outbox where recipient = ? and " + condition, address)
        .isEmpty();
  }

  private List<OutboxList.Row> inTrouble(Clinic clinic) {
    return As.role(
        "operator",
        "operator",
        () ->
            outbox.page(OutboxList.Show.TROUBLE, null).rows().stream()
                .filter(row -> row.recipient().equals(clinic.address()))
                .toList());
  }
}
