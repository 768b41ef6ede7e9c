package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
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
  void aCallerWithTheRoleGetsThrough() {
    assertThatThrownBy(
            () ->
                As.role(
                    "clinic", "nobody@example.jp", () -> confirmPassword.confirm("", "session")))
        .isInstanceOf(SignInRefused.class);
  }
}
