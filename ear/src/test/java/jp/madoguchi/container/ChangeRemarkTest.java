package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.AccountNotFound;
import jp.madoguchi.account.ChangeRemark;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ChangeRemarkTest {
  private static final AccountId FIRST = AccountId.of(1);

  @Inject private ChangeRemark change;
  @Inject private AccountDetail detail;

  @Test
  void keepsTheRemark() {
    Clinic clinic = Issued.accounts(1).clinic();
    change(clinic, "受付の𠮷田", look(clinic).version());
    assertThat(look(clinic).remark()).isEqualTo("受付の𠮷田");
  }

  @Test
  void refusesAChangeOfWhatWasChangedMeanwhile() {
    Clinic clinic = Issued.accounts(1).clinic();
    long seen = look(clinic).version();
    change(clinic, "一", seen);
    Refused.with(ErrorCode.ACC_002, () -> change(clinic, "二", seen));
    assertThat(look(clinic).remark()).isEqualTo("一");
  }

  @Test
  void takesWhatCanBeShownAndNothingElse() {
    Clinic clinic = Issued.accounts(1).clinic();
    for (String kept :
        List.of("=cmd|'/C calc'!A0", "<b>${1+1}</b>", "受付😀", "𠮷".repeat(100), "")) {
      change(clinic, kept, look(clinic).version());
      assertThat(look(clinic).remark()).isEqualTo(kept);
    }
    long version = look(clinic).version();
    Refused.with(ErrorCode.ACC_001, () -> change(clinic, "𠮷".repeat(101), version));
    Refused.with(ErrorCode.ACC_001, () -> change(clinic, "x".repeat(10_000), version));
    for (String refused : List.of("a\u0000", "a\nb", "\u202Ea", "\uD842", "\uE000")) {
      Refused.with(ErrorCode.ACC_003, () -> change(clinic, refused, version));
    }
    assertThat(look(clinic).version()).isEqualTo(version);
  }

  @Test
  void changesNoAccountOfAnotherInstitution() {
    Issued.accounts(2);
    Clinic other = Issued.accounts(1).clinic();
    assertThatThrownBy(() -> other.run(() -> change.change(AccountId.of(2), "x", 0)))
        .isInstanceOf(AccountNotFound.class);
  }

  private AccountDetail.Entry look(Clinic clinic) {
    return clinic.call(() -> detail.of(FIRST));
  }

  private void change(Clinic clinic, String remark, long version) {
    clinic.run(() -> change.change(FIRST, remark, version));
  }
}
