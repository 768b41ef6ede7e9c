package jp.madoguchi.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.reports.SettingsSheet;
import jp.madoguchi.reports.SettingsSheets;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.StepUp;

/**
 * Prints the ユーザ設定情報 of an account. The only place where its secrets are opened; the bytes go to
 * the person and are kept nowhere.
 */
@Stateless
@RolesAllowed("clinic")
@Audited
public class OpenSettingsSheet {
  @Inject TerminalAccounts accounts;
  @Inject AccountSecrets secrets;
  @Inject InstitutionCard institutions;
  @Inject OwnInstitution own;
  @Resource SessionContext session;
  @Inject StepUp stepUp;
  @Inject Settings settings;
  @Inject AuditTrail trail;

  /**
   * The sheet as a PDF of one page.
   *
   * @param sessionKey of the session in which the person gave the password again
   * @throws AccountNotFound also for an account of another institution
   * @throws Refusal ACC-010 when the account is not 利用可 or its secrets were erased, AUT-010 when
   *     the password was not given again within the last minutes
   */
  public byte[] open(AccountId account, String sessionKey) {
    trail.about(own.reference(session, account));
    TerminalAccount found = accounts.of(own.of(session), account);
    if (!found.isPrintable()) {
      throw unprintable().get();
    }
    stepUp.check(session.getCallerPrincipal().getName(), sessionKey);
    InstitutionCard.Card institution = institutions.of(found.institutionId());
    return SettingsSheets.print(
        new SettingsSheet(
            institution.code().digits(),
            institution.name(),
            account.text(),
            found.password(secrets).orElseThrow(unprintable()).text(),
            found.activationCode(secrets).orElseThrow(unprintable()).text(),
            found.startedOn(),
            settings.textOf(Setting.OPERATOR_NAME)));
  }

  private static Supplier<Refusal> unprintable() {
    return () -> new Refusal(Problem.of(null, ErrorCode.ACC_010));
  }
}
