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

/** A mail that was given up is seen by the operator, who sends it when the mail server is back. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class ResendMailTest {
  /** Kept in the server between the steps. */
  private static Clinic clinic;

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
  void afterADayTheMailIsGivenUpAndTheOperatorSeesIt() {
    clinic = Clinic.unregistered();
    register.register(clinic.form());
    Eventually.holds("the first try has failed", () -> inTrouble().size() == 1);
    try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
      Eventually.holds("it is given up", () -> inTrouble().get(0).state().equals(MailState.DEAD));
    }
    assertThat(inTrouble().get(0).lastError()).contains("MailConnectException");
  }

  @Test
  @Order(3)
  @RunAsClient
  void theMailServerComesBack() {
    Surroundings.mailSink().start();
  }

  @Test
  @Order(4)
  void theOperatorSendsItAgain() {
    String key = inTrouble().get(0).key();
    As.role("operator", "operator", () -> resend.resend(key));
    assertThat(Sink.newest(clinic.address(), Sink.CONFIRMATION).link()).contains("token=");
    Eventually.holds("it is in trouble no more", () -> inTrouble().isEmpty());
    Refused.with(
        ErrorCode.MAI_001, () -> As.role("operator", "operator", () -> resend.resend(key)));
    assertThat(Trail.about("mail/" + key))
        .containsExactly("ResendMail operator OK", "ResendMail operator MAI-001");
  }

  private List<OutboxList.Row> inTrouble() {
    return As.role(
        "operator",
        "operator",
        () ->
            outbox.page(OutboxList.Show.TROUBLE, null).rows().stream()
                .filter(row -> row.recipient().equals(clinic.address()))
                .toList());
  }
}
