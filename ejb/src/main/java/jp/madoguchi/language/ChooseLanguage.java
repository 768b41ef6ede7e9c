package jp.madoguchi.language;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.shared.Language;

/** 日本語 or English in the header: the clinic's mails come in the language of its pages. */
@Stateless
@Audited
@RolesAllowed("clinic")
public class ChooseLanguage {
  @Inject ClinicUsers users;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /** Nothing happens where the mails come in this language already. */
  public void choose(Locale locale) {
    Language language = Language.of(locale);
    trail.about("language/" + language.code());
    users.changeLanguage(session.getCallerPrincipal().getName(), language);
  }
}
