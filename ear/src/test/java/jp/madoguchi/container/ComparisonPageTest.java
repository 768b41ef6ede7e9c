package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registry.LookUpInstitution;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who applies beside the register, as a reviewer sees it, where the kinds differ. */
@ExtendWith(ArquillianExtension.class)
class ComparisonPageTest {
  private static final Pattern ROW =
      Pattern.compile("<tr[^>]*><th scope=\"row\">申請者・.*?</tr>", Pattern.DOTALL);

  private Browserless reviewer;

  @BeforeEach
  void aReviewer() {
    reviewer = Colleague.acting("REVIEWER").atThePages();
  }

  @Test
  void aManagerIsLookedForInTheRegister() {
    assertThat(row(Clinic.verified().submit(1)))
        .contains(">申請者・施術管理者<", "試験 一郎", "m-tag-success")
        .doesNotContain("m-different");
  }

  @Test
  void ofAnAhakiClinicThatSendsDocumentsToo() {
    assertThat(row(sent(ListedOthers.ahaki("1396000005"), "並べる鍼灸院", "hari@example.jp")))
        .contains(">申請者・施術管理者<", "試験", "鍼", "m-tag-error", "m-different");
  }

  @Test
  void ofAMidwiferyHomeThatIsItsManager() {
    assertThat(row(sent(ListedOthers.midwifery("5000044"), "並べる助産院", "naraberu@example.jp")))
        .contains(">申請者・管理者<", "試験", "助産", "m-tag-error", "m-different");
  }

  /** Nobody's name stands in the register: nothing differs, and nothing is amiss. */
  @Test
  void aContactPersonOfACheckupProviderIsNotCompared() {
    assertThat(row(sent(ListedOthers.checkup("5000069", ""), "並べる健診センター", "kensa@example.jp")))
        .contains(">申請者・担当者<", "試験 一郎", "照合の対象外")
        .doesNotContain("m-different", "m-tag", "施術管理者", "台帳なし");
  }

  private static ReceiptNumber sent(LookUpInstitution.Typed typed, String name, String address) {
    Bean.of(RegisterUser.class).register(ListedOthers.form(typed, name, address));
    Bean.of(ConfirmRegistration.class).confirm(Clinic.token(address), Clinic.PASSWORD);
    Clinic clinic = new Clinic(new ListedClinic(name, typed.digits(), typed.digits()), address);
    Documents.attach(clinic, "届出の控え.pdf", Pdfs.ofPages(1));
    return Documents.send(clinic);
  }

  private String row(ReceiptNumber receipt) {
    Matcher row = ROW.matcher(reviewer.get("/office/review/case?receipt=" + receipt).body());
    assertThat(row.find()).isTrue();
    return row.group();
  }
}
