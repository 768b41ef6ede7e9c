package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.automation.IssueApproved;
import jp.madoguchi.automation.IssueDue;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class IssueApprovedTest {
  @Test
  void waitsAndLeavesOutWhatStoppedMeanwhile() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    try (SettingOf hour = new SettingOf(Setting.ISSUE_DELAY_SECONDS, 3600)) {
      Reviewer.HANAKO.claim(receipt);
      Reviewer.HANAKO.approve(receipt);
      Refused.with(ErrorCode.REV_003, () -> Bean.of(IssueApproved.class).issue(receipt));
      clinic.listed().becomes("休止");
      try (LaterTime later = new LaterTime(Duration.ofHours(1).plusSeconds(1))) {
        Bean.of(IssueDue.class).issue();
      }
    }
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.UNDER_REVIEW);
    assertThat(Reviewer.HANAKO.look(receipt).progress().reviewer()).isEqualTo("hanako");
    assertThat(Trail.about("enrollment/" + receipt))
        .contains("IssueApproved portal REV-003", "IssueApproved portal NOT_IN_USE");
  }
}
