package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignOut;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignOutTest {
  @Inject private SignIn signIn;
  @Inject private SignOut signOut;
  @Inject private SessionWatch watch;

  @Test
  void signingOutEndsThisOneOnly() {
    Clinic clinic = Clinic.registered();
    SignedIn one = signedIn(clinic);
    SignedIn other = signedIn(clinic);
    clinic.run(() -> signOut.signOut(one.sessionKey()));
    assertThat(isOpen(one)).isFalse();
    assertThat(isOpen(other)).isTrue();
  }

  private SignedIn signedIn(Clinic clinic) {
    return signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
  }

  private boolean isOpen(SignedIn who) {
    return watch.seen(who.sessionKey(), who.name()).isPresent();
  }
}
