package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.staff.InviteStaff;
import jp.madoguchi.staff.StaffForm;
import jp.madoguchi.staff.StaffList;
import jp.madoguchi.staff.StaffRole;
import jp.madoguchi.staff.StaffState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InviteStaffTest {
  @Test
  void whoIsInvitedStandsInTheListAndCannotSignInYet() {
    Colleague colleague = Colleague.invited("APPROVER");
    assertThat(colleague.look())
        .returns(StaffRole.APPROVER, StaffList.Row::role)
        .returns(StaffState.INVITED, StaffList.Row::state)
        .returns(null, StaffList.Row::signedInAt);
    Refused.with(ErrorCode.AUT_001, colleague::signIn);
    assertThat(Trail.about("staff/" + colleague.name())).containsExactly("InviteStaff operator OK");
  }

  @Test
  void theListGoesOnAfterAName() {
    Colleague colleague = Colleague.invited("AUDITOR");
    String before = colleague.name().substring(0, colleague.name().length() - 1);
    assertThat(page(before).rows().get(0).name()).isEqualTo(colleague.name());
    assertThat(page(colleague.name()).rows())
        .extracting(StaffList.Row::name)
        .doesNotContain(colleague.name());
  }

  @Test
  void whatCannotBeTakenIsToldAtItsField() {
    Colleague known = Colleague.invited("REVIEWER");
    refused("name", ErrorCode.STF_001, "Taro Sato", "佐藤", "REVIEWER", "s@example.jp");
    refused("name", ErrorCode.STF_001, "x@example.jp", "佐藤", "REVIEWER", "s@example.jp");
    refused("name", ErrorCode.STF_002, known.name(), "佐藤", "REVIEWER", "s@example.jp");
    refused("displayName", ErrorCode.STF_003, "sato", "\u202E佐藤", "REVIEWER", "s@example.jp");
    refused("role", ErrorCode.STF_004, "sato", "佐藤", "", "s@example.jp");
    refused("address", ErrorCode.STF_010, "sato", "佐藤", "REVIEWER", known.address());
    refused("address", ErrorCode.REG_031, "sato", "佐藤", "REVIEWER", "nowhere");
  }

  @Test
  void onlyAnOperatorMay() {
    StaffForm form = new StaffForm("sato", "佐藤", "REVIEWER", "s@example.jp");
    for (String role : new String[] {"clinic", "reviewer", "approver", "auditor"}) {
      assertThatThrownBy(
              () -> As.role(role, "somebody", () -> Bean.of(InviteStaff.class).invite(form)))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private static void refused(
      String field, ErrorCode code, String name, String display, String role, String address) {
    Refused.at(field, code, () -> Colleague.invite(new StaffForm(name, display, role, address)));
  }

  private static StaffList.Page page(String after) {
    return As.role("operator", "operator", () -> Bean.of(StaffList.class).page(after));
  }
}
