package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.users.ResendLinkTo;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResendLinkToTest {
  private static final String PENDING = "pending";

  @Test
  void whoTelephonesGetsANewLink() {
    Clinic clinic = Clinic.unregistered();
    Bean.of(RegisterUser.class).register(clinic.form());
    String first = clinic.token();
    Refused.at(PENDING, ErrorCode.REG_071, () -> resend(clinic.address()));
    try (LaterTime later = new LaterTime(Duration.ofSeconds(61))) {
      resend(clinic.address());
      Eventually.holds("a second mail has come", () -> !clinic.token().equals(first));
      ConfirmRegistration confirm = Bean.of(ConfirmRegistration.class);
      Refused.with(ErrorCode.TOK_005, () -> confirm.confirm(first, Clinic.PASSWORD));
      confirm.confirm(clinic.token(), Clinic.PASSWORD);
    }
    Refused.at(PENDING, ErrorCode.REG_072, () -> resend(clinic.address()));
    assertThat(Trail.about("registration/" + clinic.address()))
        .containsExactly(
            "ResendLinkTo operator REG-071",
            "ResendLinkTo operator OK",
            "ResendLinkTo operator REG-072");
  }

  @Test
  void aLinkWhoseTimeIsOverIsNotRenewed() {
    Clinic clinic = Clinic.unregistered();
    Bean.of(RegisterUser.class).register(clinic.form());
    try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
      Refused.with(ErrorCode.TOK_001, () -> resend(clinic.address()));
    }
    Refused.at(PENDING, ErrorCode.REG_031, () -> resend("nowhere"));
  }

  @Test
  void isForTheOperatorsOnly() {
    for (String role : new String[] {"clinic", "reviewer", "approver", "auditor"}) {
      assertThatThrownBy(
              () -> As.role(role, "x", () -> Bean.of(ResendLinkTo.class).resend("x@example.jp")))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private static void resend(String address) {
    As.role("operator", "operator", () -> Bean.of(ResendLinkTo.class).resend(address));
  }
}
