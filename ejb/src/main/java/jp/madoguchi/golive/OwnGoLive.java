package jp.madoguchi.golive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.account.AccountsOfInstitution;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.registry.InstitutionStatus;

/** What a clinic's 運用開始日 depends on: that its institution works, and since when it has accounts. */
@Dependent
class OwnGoLive {
  @Inject private AccountsOfInstitution accounts;
  @Inject private InstitutionCard institutions;

  InstitutionStatus status(long institutionId) {
    return institutions.of(institutionId).status();
  }

  /** In the audit trail. */
  String reference(long institutionId) {
    return "institution/" + institutions.of(institutionId).code() + "/golive";
  }

  /** Empty while no day can be registered: the institution does not work or has no account 利用可. */
  Optional<GoLiveWindow> window(long institutionId, LocalDate today) {
    return status(institutionId) == InstitutionStatus.ACTIVE
        ? accounts.usedSince(institutionId).map(since -> GoLiveWindow.of(since, today))
        : Optional.empty();
  }
}
