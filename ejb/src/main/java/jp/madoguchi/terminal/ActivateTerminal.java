package jp.madoguchi.terminal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.account.AccountActivation;
import jp.madoguchi.account.AccountActivation.Match;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.settings.Network;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 初期登録: an app that shows what stands in a ユーザ設定情報 is the terminal of that account. It happens
 * once; for another terminal the clinic has the account reissued.
 *
 * <p>機関コード and ID are no secret, so a try that has neither the password nor the code right comes
 * from anybody: the network it comes from waits longer and longer, and nobody else. Five tries with
 * one of the two right come from somebody with a part of the sheet in hand: they lock the account
 * until 再発行.
 */
@Stateless
@Audited
@PermitAll
public class ActivateTerminal {
  private static final int FREE_TRIES = 5;

  @Inject private ActivationLimit limit;
  @Inject private AccountActivation accounts;
  @Inject private WrongActivations wrong;
  @Inject private AuditTrail trail;

  /**
   * @throws Refusal TER-004 for what no sheet says
   * @throws ActivationRefused TER-001, the same whether there is no such account, something is
   *     wrong, or the account is registered, locked or ended; TER-002 when everything is right and
   *     the account is suspended; TER-003 when the internet address tried too often, at all or at
   *     this account
   */
  public void activate(ActivationForm form, String internetAddress) {
    limit.count(internetAddress);
    InstitutionCode institution =
        InstitutionCode.of(form.institutionCode()).orElseThrow(ActivateTerminal::malformed);
    AccountId id = AccountId.of(form.accountId()).orElseThrow(ActivateTerminal::malformed);
    String reference = "institution/" + institution + "/account/" + id;
    trail.about(reference);
    Optional<AccountActivation.Held> account = accounts.hold(institution, id);
    String sheet = reference + "/" + account.map(AccountActivation.Held::sheet).orElse("");
    String hand = sheet + " from " + Network.of(internetAddress);
    ActivationLimit.refuseBefore(wrong.waitsUntil(hand));
    Match match =
        account.map(a -> a.compare(form.password(), form.activationCode())).orElse(Match.NOTHING);
    if (match != Match.BOTH) {
      // Counted for an account that nobody has, too: that costs the same work.
      wrong.count(hand);
      if (match == Match.ONE && wrong.count(sheet) >= FREE_TRIES) {
        account.get().lock();
      }
      throw new ActivationRefused(ErrorCode.TER_001);
    }
    register(account.get());
    wrong.forget(sheet);
    wrong.forget(hand);
  }

  private static void register(AccountActivation.Held account) {
    if (account.isSuspended()) {
      throw new ActivationRefused(ErrorCode.TER_002);
    }
    account.register();
  }

  private static Refusal malformed() {
    return new Refusal(Problem.of(null, ErrorCode.TER_004));
  }
}
