package jp.madoguchi.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.account.AccountActivation.Match;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 資格確認アカウント of one terminal. */
@Entity
class TerminalAccount {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  private long institutionId;
  private String accountId;
  private String remark;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private AccountUsage usageState;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ActivationState activationState;

  private LocalDate startedOn;
  private LocalDate suspendedOn;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Stopper suspendedBy;

  private LocalDate endedOn;
  private byte[] sealedPassword;
  private byte[] sealedCode;

  /** Who alone can lift 利用停止. */
  private enum Stopper {
    OWNER,
    /** 休止 or 廃止. */
    INSTITUTION
  }

  protected TerminalAccount() {}

  /** A new account, usable from the day it is issued, with secrets nobody has seen. */
  TerminalAccount(
      long institutionId, AccountId account, LocalDate startedOn, AccountSecrets secrets) {
    this.institutionId = institutionId;
    this.accountId = account.text();
    this.remark = "";
    this.usageState = AccountUsage.USABLE;
    this.activationState = ActivationState.NOT_ACTIVATED;
    this.startedOn = startedOn;
    drawSecrets(secrets);
  }

  AccountId accountId() {
    return new AccountId(accountId);
  }

  long institutionId() {
    return institutionId;
  }

  long version() {
    return version;
  }

  LocalDate startedOn() {
    return startedOn;
  }

  void note(Remark newRemark) {
    remark = newRemark.text();
  }

  /**
   * @throws Refusal ACC-020 unless it is usable
   */
  void suspend(LocalDate day) {
    require(AccountAction.SUSPEND);
    suspend(day, Stopper.OWNER);
  }

  /** Because the institution does not work. What its owner has suspended stays the owner's. */
  void stop(LocalDate day) {
    suspend(later(startedOn, day), Stopper.INSTITUTION);
  }

  private void suspend(LocalDate day, Stopper by) {
    usageState = AccountUsage.SUSPENDED;
    suspendedOn = notBefore(startedOn, day);
    suspendedBy = by;
  }

  /**
   * By its owner.
   *
   * @throws Refusal ACC-020 unless it is suspended, ACC-021 when it was not the owner's doing
   */
  void resume() {
    require(AccountAction.RESUME);
    if (isStopped()) {
      throw new Refusal(Problem.of(null, ErrorCode.ACC_021));
    }
    restart();
  }

  /** The institution works again. */
  void restart() {
    usageState = AccountUsage.USABLE;
    suspendedOn = null;
    suspendedBy = null;
  }

  boolean isUsable() {
    return usageState == AccountUsage.USABLE;
  }

  boolean isTerminated() {
    return usageState == AccountUsage.TERMINATED;
  }

  /** 利用終了, because the institution has closed. */
  void end(LocalDate day) {
    terminate(later(suspendedOn == null ? startedOn : suspendedOn, day));
  }

  /** Suspended because the institution does not work: the owner cannot resume it. */
  boolean isStopped() {
    return suspendedBy == Stopper.INSTITUTION;
  }

  /**
   * For good. Whoever reads the row later finds no secret in it.
   *
   * @throws Refusal ACC-020 if it has ended
   */
  void terminate(LocalDate day) {
    require(AccountAction.TERMINATE);
    usageState = AccountUsage.TERMINATED;
    endedOn = notBefore(suspendedOn == null ? startedOn : suspendedOn, day);
    suspendedBy = null;
    eraseSecrets();
  }

  /**
   * With other secrets; a suspended account stays suspended.
   *
   * @throws Refusal ACC-020 if it has ended
   */
  void reissue(AccountSecrets secrets) {
    require(AccountAction.REISSUE);
    activationState = ActivationState.NOT_ACTIVATED;
    drawSecrets(secrets);
  }

  private void require(AccountAction action) {
    if (!action.isPossibleIn(usageState)) {
      throw new Refusal(Problem.of(null, ErrorCode.ACC_020));
    }
  }

  /** A night that was interrupted goes on for its own day, which may be before the account's. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** 利用開始 ≤ 利用停止 ≤ 利用終了. */
  private static LocalDate notBefore(LocalDate earlier, LocalDate day) {
    if (day.isBefore(earlier)) {
      throw new IllegalArgumentException(day + " is before " + earlier);
    }
    return day;
  }

  private void drawSecrets(AccountSecrets secrets) {
    sealedPassword = secrets.seal(AccountPassword.draw(), institutionId, accountId());
    sealedCode = secrets.seal(ActivationCode.draw(), institutionId, accountId());
  }

  /** Whether somebody can still register a terminal with the sheet, once it is usable. */
  boolean isRegistrable() {
    return activationState == ActivationState.NOT_ACTIVATED && hasSecrets();
  }

  boolean isSuspended() {
    return usageState == AccountUsage.SUSPENDED;
  }

  /** With its secrets. Both are compared, so that the time tells nothing. */
  Match compare(String password, String code, AccountSecrets secrets) {
    if (!isRegistrable()) {
      return Match.NOTHING;
    }
    boolean samePassword =
        AccountSecrets.same(
            secrets.password(sealedPassword, institutionId, accountId()).text(), password);
    boolean sameCode =
        AccountSecrets.same(
            secrets.activationCode(sealedCode, institutionId, accountId()).text(), code);
    if (samePassword & sameCode) {
      return Match.BOTH;
    }
    return samePassword | sameCode ? Match.ONE : Match.NOTHING;
  }

  /** 端末登録済: nobody needs the secrets any more. */
  void activate() {
    endRegistration(ActivationState.ACTIVATED);
  }

  /** ロック: whoever tries on finds no secret to find out. */
  void lockActivation() {
    endRegistration(ActivationState.ACTIVATION_LOCKED);
  }

  private void endRegistration(ActivationState end) {
    if (!isRegistrable()) {
      throw new IllegalStateException("no terminal can be registered with the account");
    }
    activationState = end;
    eraseSecrets();
  }

  private void eraseSecrets() {
    sealedPassword = null;
    sealedCode = null;
  }

  /** Another one after each 再発行; null when there is nothing to register with. */
  byte[] sealedCode() {
    return sealedCode;
  }

  /** Whether there is a ユーザ設定情報: not without secrets, nor while the account must not be used. */
  boolean isPrintable() {
    return isUsable() && hasSecrets();
  }

  private boolean hasSecrets() {
    return sealedPassword != null && sealedCode != null;
  }

  /** Empty unless {@link #isPrintable()}. */
  Optional<AccountPassword> password(AccountSecrets secrets) {
    return isPrintable()
        ? Optional.of(secrets.password(sealedPassword, institutionId, accountId()))
        : Optional.empty();
  }

  /** Empty unless {@link #isPrintable()}. */
  Optional<ActivationCode> activationCode(AccountSecrets secrets) {
    return isPrintable()
        ? Optional.of(secrets.activationCode(sealedCode, institutionId, accountId()))
        : Optional.empty();
  }

  AccountDetail.Entry entry(String institutionName) {
    return new AccountDetail.Entry(
        accountId(),
        institutionName,
        remark,
        usageState,
        activationState,
        startedOn,
        suspendedOn,
        endedOn,
        isPrintable(),
        possible(),
        isStopped(),
        version);
  }

  private Set<AccountAction> possible() {
    Set<AccountAction> possible = AccountAction.possibleIn(usageState);
    if (isStopped()) {
      possible.remove(AccountAction.RESUME);
    }
    return possible;
  }
}
