package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plants a word wherever the search for secrets is going to look. */
@ExtendWith(ArquillianExtension.class)
class CanaryTest {
  @Inject private RegisterUser register;
  @Inject private ConfirmRegistration confirm;

  @Test
  @RunAsClient
  void inTheAccessLogAndInTheReport() {
    System.out.println(UsedSecrets.CANARY);
    assertThat(Door.ofTheTestedServer().get("/" + UsedSecrets.CANARY).statusCode()).isEqualTo(404);
  }

  @Test
  void inTheServerLogInMailsAndInTheTables() {
    System.getLogger("canary").log(System.Logger.Level.INFO, UsedSecrets.CANARY);
    Clinic clinic = new Clinic(ListedClinic.unused(), UsedSecrets.CANARY + "@example.jp");
    register.register(clinic.form());
    confirm.confirm(clinic.token(), Clinic.PASSWORD);
    assertThat(Trail.of(clinic.address())).contains("ConfirmRegistration OK");
  }
}
