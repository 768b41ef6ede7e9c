package jp.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.registry.InstitutionByCode;
import jp.madoguchi.registry.InstitutionCode;

/**
 * 初期登録, for the feature that stands at the door of the terminals. It learns whether secrets are
 * right, and never what they are.
 */
@Dependent
public class AccountActivation {
  @Inject private InstitutionByCode institutions;
  @Inject private TerminalAccounts accounts;
  @Inject private AccountSecrets secrets;
  @Inject private AccountLetters letters;

  /**
   * The account, which nobody else changes before this transaction ends; empty if there is none.
   */
  public Optional<Held> hold(InstitutionCode institution, AccountId account) {
    return institutions
        .id(institution)
        .flatMap(id -> accounts.held(id, account))
        .map(found -> new Held(found, secrets, letters));
  }

  /** How much of what was typed is right: of password and code. */
  public enum Match {
    BOTH,
    ONE,
    /** Also when there is no sheet. */
    NOTHING
  }

  /** One account in the hands of one transaction. */
  public static final class Held {
    private final TerminalAccount account;
    private final AccountSecrets secrets;
    private final AccountLetters letters;

    private Held(TerminalAccount account, AccountSecrets secrets, AccountLetters letters) {
      this.account = account;
      this.secrets = secrets;
      this.letters = letters;
    }

    /**
     * Stands for the sheet that is good now, and for no other before or after it; tells nothing of
     * what it says. Empty when nothing can be registered: done, locked or ended.
     */
    public String sheet() {
      return account.isRegistrable() ? HexFormat.of().formatHex(account.sealedCode()) : "";
    }

    /** In a time that does not depend on where they differ. */
    public Match compare(String password, String activationCode) {
      return account.compare(password, activationCode, secrets);
    }

    public boolean isSuspended() {
      return account.isSuspended();
    }

    /** The terminal is registered; the clinic is told, and the secrets are erased. */
    public void register() {
      account.activate();
      letters.became(ActivationState.ACTIVATED, account);
    }

    /** Until 再発行; the clinic is told, and the secrets are erased. */
    public void lock() {
      account.lockActivation();
      letters.became(ActivationState.ACTIVATION_LOCKED, account);
    }
  }
}
