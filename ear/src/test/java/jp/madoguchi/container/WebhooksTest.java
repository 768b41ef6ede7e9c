package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.mail.Announcement.Kind;
import jp.madoguchi.mail.MailState;
import jp.madoguchi.mail.Postings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens is told to a real receiver over HTTP, by the rules of the outbox. */
@ExtendWith(ArquillianExtension.class)
class WebhooksTest {
  @Test
  void whatIsToldIsSignedAndNamesNoPerson() throws Exception {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      ReceiptNumber receipt = clinic.submit(1);
      Receiver.Received told = hook.awaitAbout(receipt.text(), 1).get(0);
      assertThat(told.json().keySet())
          .containsExactly("id", "type", "occurredAt", "institution", "application");
      assertThat(told.json().getString("id")).isEqualTo(told.id());
      assertThat(told.json().getString("type")).isEqualTo("application.submitted");
      assertThat(told.json().getString("institution")).isEqualTo(clinic.listed().code());
      assertThat(Instant.parse(told.json().getString("occurredAt")))
          .isCloseTo(Instant.now(), within(5, ChronoUnit.MINUTES));
      assertThat(told.body()).doesNotContain(clinic.address(), clinic.listed().name(), "試験");
      long sentAt = Long.parseLong(told.header("Webhook-timestamp"));
      assertThat(Instant.ofEpochSecond(sentAt))
          .isCloseTo(Instant.now(), within(5, ChronoUnit.MINUTES));
      assertThat(told.header("Webhook-signature"))
          .isEqualTo(signature(hook.secret(), told.id() + '.' + sentAt + '.' + told.body()));
      hook.awaitState(MailState.SENT, 1);
      assertThat(hook.newest().lastStatus()).isEqualTo(204);
    }
  }

  private static String signature(String secret, String content) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.replace("whsec_", ""));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes("UTF-8")));
  }

  @Test
  void aReceiverInTroubleIsToldAgainAfterGrowingPausesUnderTheSameId() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      hook.receiver().answer(500);
      ReceiptNumber receipt = clinic.submit(1);
      hook.awaitState(MailState.QUEUED, 1);
      Postings.Row once = hook.newest();
      assertThat(once.lastStatus()).isEqualTo(500);
      assertThat(once.lastError()).isEqualTo("HTTP 500");
      assertThat(Duration.between(once.createdAt(), once.nextTryAt()).toSeconds())
          .isBetween(60L, 90L);
      try (LaterTime later = new LaterTime(Duration.ofSeconds(90))) {
        hook.awaitState(MailState.QUEUED, 2);
        hook.receiver().answer(200);
        later.andThen(Duration.ofMinutes(3));
        hook.awaitState(MailState.SENT, 3);
      }
      assertThat(hook.receiver().about(receipt.text()))
          .hasSize(3)
          .extracting(Receiver.Received::id)
          .containsOnly(once.id());
      assertThat(hook.newest().lastError()).isNull();
    }
  }

  @Test
  void aReceiverThatIsNotThereIsAnotherTroubleThanItsAnswer() {
    Receiver gone = new Receiver();
    gone.close();
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.at(gone.url(), gone, Kind.APPLICATION_SUBMITTED)) {
      clinic.submit(1);
      hook.awaitState(MailState.QUEUED, 1);
      assertThat(hook.newest().lastError()).isEqualTo("NETWORK");
      assertThat(hook.newest().lastStatus()).isNull();
    }
  }

  @Test
  void afterADayItIsGivenUp() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      hook.receiver().answer(503);
      clinic.submit(1);
      hook.awaitState(MailState.QUEUED, 1);
      try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
        hook.awaitState(MailState.DEAD, 2);
      }
    }
  }

  /** One vain attempt stands for all that is due at that moment. */
  @Test
  void whileAReceiverIsAwayWhatElseIsDueForItWaits() throws Exception {
    Clinic one = Clinic.verified();
    Clinic other = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      hook.receiver().answer(500);
      UserTransaction together = Bean.of(UserTransaction.class);
      together.begin();
      ReceiptNumber first = one.submit(1);
      ReceiptNumber second = other.submit(1);
      together.commit();
      Eventually.holds("the first was tried", () -> hook.deliveries().get(1).tries() == 1);
      Postings.Row waiting = hook.newest();
      assertThat(waiting.tries()).isZero();
      assertThat(waiting.nextTryAt()).isAfter(waiting.createdAt().plusSeconds(59));
      hook.receiver().answer(200);
      try (LaterTime later = new LaterTime(Duration.ofMinutes(2))) {
        hook.awaitAbout(first.text(), 2);
        hook.awaitAbout(second.text(), 1);
      }
    }
  }

  @Test
  void whatElseIsDueForAReceiverThatTakesItsTimeWaitsALittle() throws Exception {
    Clinic one = Clinic.verified();
    Clinic other = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      hook.receiver().hold();
      ReceiptNumber second = submitTogether(one, other);
      Eventually.holds("the first came", () -> !hook.receiver().all().isEmpty());
      try (LaterTime later = new LaterTime(Duration.ofSeconds(3))) {
        hook.receiver().release();
        Eventually.holds("it was told", () -> hook.deliveries().get(1).state() == MailState.SENT);
        Postings.Row waiting = hook.newest();
        assertThat(waiting.tries()).isZero();
        assertThat(waiting.nextTryAt()).isAfter(waiting.createdAt().plusSeconds(12));
        later.andThen(Duration.ofSeconds(30));
        hook.awaitAbout(second.text(), 1);
      }
    }
  }

  /** The receipt of the second. */
  private static ReceiptNumber submitTogether(Clinic one, Clinic other) throws Exception {
    UserTransaction together = Bean.of(UserTransaction.class);
    together.begin();
    one.submit(1);
    ReceiptNumber second = other.submit(1);
    together.commit();
    return second;
  }

  @Test
  void whatIsRolledBackIsNotTold() throws Exception {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      UserTransaction transaction = Bean.of(UserTransaction.class);
      transaction.begin();
      ReceiptNumber never = clinic.submit(1);
      transaction.rollback();
      ReceiptNumber really = clinic.submit(1);
      hook.awaitAbout(really.text(), 1);
      assertThat(hook.receiver().about(never.text())).isEmpty();
      assertThat(hook.deliveries()).hasSize(1);
    }
  }

  @Test
  void whoIsSwitchedOffHasEndedOrDidNotAskIsToldNothing() {
    Clinic clinic = Clinic.verified();
    try (Hook on = Hook.of(Kind.APPLICATION_SUBMITTED);
        Hook off = Hook.of(Kind.APPLICATION_SUBMITTED);
        Hook revoked = Hook.of(Kind.APPLICATION_SUBMITTED);
        Hook other = Hook.of(Kind.ACCOUNT_ISSUED)) {
      Hook.set(
          off.client().name(), Hook.form(off.receiver().url(), false, Kind.APPLICATION_SUBMITTED));
      revoked.client().revoke();
      ReceiptNumber receipt = clinic.submit(1);
      on.awaitAbout(receipt.text(), 1);
      for (Hook silent : List.of(off, revoked, other)) {
        assertThat(silent.receiver().all()).isEmpty();
        assertThat(silent.deliveries()).isEmpty();
      }
    }
  }

  @Test
  void whatWaitsWhenItIsSwitchedOffIsNotSent() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      hook.receiver().answer(500);
      ReceiptNumber receipt = clinic.submit(1);
      hook.awaitState(MailState.QUEUED, 1);
      Hook.set(
          hook.client().name(),
          Hook.form(hook.receiver().url(), false, Kind.APPLICATION_SUBMITTED));
      try (LaterTime later = new LaterTime(Duration.ofMinutes(2))) {
        hook.awaitState(MailState.QUEUED, 2);
      }
      assertThat(hook.newest().lastError()).isEqualTo("OFF");
      assertThat(hook.receiver().about(receipt.text())).hasSize(1);
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      hook.receiver().answer(302);
      clinic.submit(1);
      hook.awaitState(MailState.QUEUED, 1);
      assertThat(hook.newest().lastError()).isEqualTo("HTTP 302");
      assertThat(hook.receiver().all()).extracting(Receiver.Received::path).containsOnly("/hook");
    }
  }

  @Test
  void nothingIsSentIntoTheNetworksBehindThePortal() {
    Clinic clinic = Clinic.verified();
    for (String inside : Set.of("https://10.255.255.1/", "https://169.254.169.254/latest")) {
      try (Hook hook = Hook.at(inside, new Receiver(), Kind.APPLICATION_SUBMITTED)) {
        ReceiptNumber receipt = clinic.submit(1);
        hook.awaitState(MailState.QUEUED, 1);
        assertThat(hook.newest().lastError()).isEqualTo("ADDRESS");
        assertThat(hook.newest().lastStatus()).isNull();
        clinic.withdraw(receipt);
      }
    }
  }
}
