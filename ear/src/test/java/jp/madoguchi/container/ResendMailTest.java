package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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
  /** Kept in the server between the steps. */
  private static Clinic givenUp;

  private static Clinic waiting;

  @Inject private RegisterUser register;
  @Inject private OutboxList outbox;
  @Inject private ResendMail resend;

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
    assertThat(inTrouble(givenUp).get(0).lastError()).contains("MailConnectException");
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
    As.role("operator", "operator", () -> resend.resend(key));
    assertThat(Sink.newest(givenUp.address(), Sink.CONFIRMATION).link()).contains("token=");
    Eventually.holds("it is in trouble no more", () -> inTrouble(givenUp).isEmpty());
    Refused.with(
        ErrorCode.MAI_001, () -> As.role("operator", "operator", () -> resend.resend(key)));
    assertThat(Trail.about("mail/" + key))
        .containsExactly("ResendMail operator OK", "ResendMail operator MAI-001");
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
