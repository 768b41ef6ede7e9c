package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.UUID;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.users.AddressForm;
import jp.madoguchi.users.AskForAddress;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AskForAddressTest {
  @Test
  void changesNothingYetAndTellsThePresentAddress() {
    Clinic clinic = Clinic.registered();
    String other = "other-" + UUID.randomUUID() + "@example.jp";
    Operator.askForAddress(clinic, other);
    assertThat(Operator.look(clinic).address()).isEqualTo(clinic.address());
    assertThat(Sink.newest(clinic.address(), "変更を受け付けました").text()).doesNotContain(other, "token=");
    assertThat(Sink.newest(other, "変更の確認").link()).contains("/public/users/address?token=");
    assertThat(Trail.about("institution/" + clinic.listed().code() + "/user"))
        .containsExactly("AskForAddress operator OK");
    assertThat(Trail.read("select about from audit_entry where action = 'AskForAddress'"))
        .contains("institution/" + clinic.listed().code() + "/user " + Operator.PROOF);
  }

  @Test
  void whatCannotBeTakenIsToldAtItsField() {
    Clinic clinic = Clinic.registered();
    Clinic another = Clinic.registered();
    Refused.at(
        "address", ErrorCode.USR_005, () -> Operator.askForAddress(clinic, another.address()));
    Refused.at(
        "address", ErrorCode.USR_005, () -> Operator.askForAddress(clinic, clinic.address()));
    Refused.at("address", ErrorCode.REG_031, () -> Operator.askForAddress(clinic, "nowhere"));
    for (String proof : new String[] {"", "電話", "電".repeat(101), "一行目\n二行目です"}) {
      Refused.at("proof", ErrorCode.USR_004, () -> ask("operator", clinic, proof));
    }
  }

  @Test
  void isForTheOperatorsOnly() {
    Clinic clinic = Clinic.registered();
    for (String role : new String[] {"clinic", "reviewer", "approver", "auditor"}) {
      assertThatThrownBy(() -> ask(role, clinic, Operator.PROOF))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private static void ask(String role, Clinic clinic, String proof) {
    AddressForm form = new AddressForm("x@example.jp", proof);
    As.role(role, role, () -> Bean.of(AskForAddress.class).ask(clinic.listed().code(), form));
  }
}
