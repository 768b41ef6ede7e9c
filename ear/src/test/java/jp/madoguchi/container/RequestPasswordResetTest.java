package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.PasswordResetLink;
import jp.madoguchi.signin.RequestPasswordReset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RequestPasswordResetTest {
  @Inject private RequestPasswordReset request;
  @Inject private PasswordResetLink link;

  @Test
  void sendsNothingToANameThatNobodyHas() {
    String nobody = "nobody-" + UUID.randomUUID() + "@example.jp";
    assertThatCode(() -> request.request(nobody, Clinic.NETWORK)).doesNotThrowAnyException();
    assertThatCode(() -> request.request("", Clinic.NETWORK)).doesNotThrowAnyException();
    assertThat(mailsTo(nobody)).isEmpty();
    assertThat(Trail.of(nobody)).isEmpty();
    assertThat(Trail.of("anonymous")).contains("RequestPasswordReset UNKNOWN");
  }

  @Test
  void onlyTheNewestLinkWorks() {
    Clinic clinic = Clinic.registered();
    request.request(clinic.address(), Clinic.NETWORK);
    String first = Sink.resetToken(clinic.address());
    request.request(clinic.address(), Clinic.NETWORK);
    Refused.with(ErrorCode.AUT_005, () -> link.look(first));
  }

  @Test
  void mailsAtMostThreeTimesADay() {
    Clinic clinic = Clinic.registered();
    int before = mailsTo(clinic.address()).size();
    for (int i = 0; i < 5; i++) {
      request.request(clinic.address(), Clinic.NETWORK);
    }
    assertThat(mailsTo(clinic.address())).hasSize(before + 3);
    try (LaterTime later = new LaterTime(Duration.ofHours(24))) {
      request.request(clinic.address(), Clinic.NETWORK);
      assertThat(mailsTo(clinic.address())).hasSize(before + 4);
    }
  }

  @Test
  void theDatabaseKnowsNoToken() {
    Clinic clinic = Clinic.registered();
    request.request(clinic.address(), Clinic.NETWORK);
    String token = Sink.resetToken(clinic.address());
    assertThat(Trail.read("select token_hash from password_reset where name = ?", clinic.address()))
        .singleElement()
        .asString()
        .hasSize(64)
        .doesNotContain(token);
  }

  private static List<String> mailsTo(String address) {
    return Trail.read("select state from mail_outbox where recipient = ?", address);
  }
}
