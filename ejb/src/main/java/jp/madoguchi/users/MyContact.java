package jp.madoguchi.users;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.InstitutionKind;

/** 登録情報: what the caller has registered, and for which institution. */
@Stateless
@RolesAllowed("clinic")
public class MyContact {
  @Inject ClinicUsers users;
  @Inject InstitutionCard institutions;
  @Resource SessionContext session;

  /**
   * @param number 登録記号番号, or the 機関コード where there is none
   */
  public record Shown(
      InstitutionKind kind, String institution, String number, ContactForm contact) {}

  public Shown shown() {
    ClinicUser user = users.byAddress(session.getCallerPrincipal().getName());
    InstitutionCard.Card card = institutions.of(user.institutionId());
    return new Shown(
        card.kind(),
        card.name(),
        card.displayNumber(),
        new ContactForm(user.familyName(), user.givenName(), user.phone()));
  }
}
