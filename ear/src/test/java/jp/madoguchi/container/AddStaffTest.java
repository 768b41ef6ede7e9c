package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AddStaffTest {
  @Inject private AddStaff addStaff;
  @Inject private SignIn signIn;

  @Test
  void whoWasAddedCanSignInWithTheRole() {
    As.role("operator", "operator", () -> add("new.reviewer"));
    assertThat(signIn.signIn("new.reviewer", Clinic.PASSWORD, Clinic.NETWORK).role())
        .isEqualTo("reviewer");
  }

  @Test
  void onlyAnOperatorMay() {
    assertThatThrownBy(() -> As.role("approver", "approver", () -> add("other.reviewer")))
        .isInstanceOf(EJBAccessException.class);
  }

  private void add(String name) {
    addStaff.add(name, "審査　次子", StaffRole.REVIEWER, "reviewer@example.jp", Clinic.PASSWORD);
  }
}
