package jp.madoguchi.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.madoguchi.shared.Secrets;
import org.junit.jupiter.api.Test;

class SigningSecretTest {
  /** The example of the libraries of Standard Webhooks. */
  @Test
  void signsAsOthersVerify() {
    SigningSecret secret = new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertThat(
            secret.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void isNeverTheSameAndSaysNothing() {
    SigningSecret one = SigningSecret.draw(new Secrets());
    assertThat(one.text()).matches("whsec_[A-Za-z0-9+/]{43}=");
    assertThat(one).isNotEqualTo(SigningSecret.draw(new Secrets()));
    assertThat(one.toString()).doesNotContain("whsec");
  }
}
