package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jp.madoguchi.evidence.RemoveEvidence;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.SignInRefused;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server refuses calls, and the tests' own way of being somebody is the server's. */
@ExtendWith(ArquillianExtension.class)
class PermissionsTest {
  @Inject private ConfirmPassword confirmPassword;

  @Test
  void aCallerWhoIsNotSignedInIsRefused() {
    assertThatThrownBy(() -> confirmPassword.confirm("", "session"))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aCallerWithAForeignRoleIsRefused() {
    assertThatThrownBy(
            () -> As.role("terminal", "W0000001", () -> confirmPassword.confirm("", "session")))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aRefusedCallIsInTheTrail() {
    String name = "W" + System.nanoTime();
    assertThatThrownBy(
            () -> As.role("terminal", name, () -> confirmPassword.confirm("", "session")))
        .isInstanceOf(EJBAccessException.class);
    assertThat(Trail.of(name)).containsExactly("ConfirmPassword FORBIDDEN");
  }

  /** The use case counts on its caller being a user. */
  @Test
  void aCallThatFailsIsInTheTrail() {
    String nobody = "nobody" + System.nanoTime() + "@example.jp";
    assertThatThrownBy(
            () -> As.role("clinic", nobody, () -> Bean.of(RemoveEvidence.class).remove("x")))
        .isNotInstanceOf(Refusal.class);
    assertThat(Trail.of(nobody)).containsExactly("RemoveEvidence FAILED");
  }

  @Test
  void aCallerWithTheRoleGetsThrough() {
    assertThatThrownBy(
            () ->
                As.role(
                    "clinic", "nobody@example.jp", () -> confirmPassword.confirm("", "session")))
        .isInstanceOf(SignInRefused.class);
  }
}
