package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.harness.Surroundings;
import jp.madoguchi.registration.RegisterUser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail server that is away: people can go on, and the mail comes when it is back. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class OutboxTest {
  /** Kept in the server between the steps. */
  private static Clinic clinic;

  @Inject private RegisterUser register;

  @Test
  @Order(1)
  @RunAsClient
  void theMailServerGoesAway() {
    Surroundings.mailSink().stop();
  }

  @Test
  @Order(2)
  void aRegistrationIsTakenAllTheSame() {
    clinic = Clinic.unregistered();
    register.register(clinic.form());
    Eventually.holds("the first try has failed", () -> queued("tries > 0 and state = 'QUEUED'"));
  }

  @Test
  @Order(3)
  @RunAsClient
  void theMailServerComesBack() {
    Surroundings.mailSink().start();
  }

  @Test
  @Order(4)
  void theMailArrivesAndItsTextIsErased() {
    try (LaterTime later = new LaterTime(Duration.ofMinutes(2))) {
      assertThat(Sink.newest(clinic.address(), Sink.CONFIRMATION).link()).contains("token=");
      Eventually.holds("it is noted as sent", () -> queued("state = 'SENT' and content is null"));
    }
  }

  private static boolean queued(String condition) {
    return !Trail.read(
            "select state from mail_outbox where recipient = ? and " + condition, clinic.address())
        .isEmpty();
  }
}
