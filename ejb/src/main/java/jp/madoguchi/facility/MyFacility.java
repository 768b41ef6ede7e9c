package jp.madoguchi.facility;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.InstitutionKind;

/** 施術所情報 on the form: for whom the caller applies, and whether 施設の確認 is done. */
@Stateless
@RolesAllowed("clinic")
public class MyFacility {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private FacilityChecks checks;

  /**
   * @param number 登録記号番号, or the 機関コード where there is none
   * @param confirmed whether the caller has matched a birth date and that still holds
   * @param matchPossible whether the register knows a person to match, as for no 健診実施機関等
   */
  public record Shown(
      InstitutionKind kind, String name, String number, boolean confirmed, boolean matchPossible) {}

  public Shown shown() {
    ClinicUser user = users.byAddress(session.getCallerPrincipal().getName());
    InstitutionCard.Card card = institutions.of(user.institutionId());
    return new Shown(
        card.kind(),
        card.name(),
        card.displayNumber(),
        checks.confirmed(user),
        card.kind() != InstitutionKind.CHECKUP_PROVIDER);
  }
}
