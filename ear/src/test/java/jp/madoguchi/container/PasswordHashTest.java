package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the portal keeps passwords, as somebody with the database sees it. */
@ExtendWith(ArquillianExtension.class)
class PasswordHashTest {
  /** The tests' servers are configured so (Surroundings). */
  private static final String TODAY = "$argon2id$v=19$m=64,t=2,p=1$";

  /** Of {@link Clinic#PASSWORD}, with other parameters than today's. */
  private static final String FORMER =
      "$argon2id$v=19$m=7168,t=5,p=1$c2l4dGVlbi1ieXRlcy1zYQ$1wxkS+UGFcKb+fusw3Zfw8RSr4NvSzztGH3gte6X12c";

  @Test
  void aSignInRenewsAHashOfFormerParameters() {
    Clinic clinic = Clinic.registered();
    assertThat(hash(clinic)).startsWith(TODAY);
    BehindThePortal.change(
        "update portal_user set password_hash = ? where address = ?", FORMER, clinic.address());
    SignIn signIn = Bean.of(SignIn.class);
    Refused.with(ErrorCode.AUT_001, () -> signIn.signIn(clinic.address(), "x", Clinic.NETWORK));
    assertThat(hash(clinic)).isEqualTo(FORMER);
    signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
    String renewed = hash(clinic);
    assertThat(renewed).startsWith(TODAY);
    signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
    assertThat(hash(clinic)).isEqualTo(renewed);
  }

  @Test
  void noTwoPeopleHaveTheSameHash() {
    assertThat(hash(Clinic.registered())).isNotEqualTo(hash(Clinic.registered()));
  }

  private static String hash(Clinic clinic) {
    return Trail.read("select password_hash from portal_user where address = ?", clinic.address())
        .get(0);
  }
}
