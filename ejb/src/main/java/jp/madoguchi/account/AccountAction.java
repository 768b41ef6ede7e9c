package jp.madoguchi.account;

import java.util.EnumSet;
import java.util.Set;

/** What a clinic can do with an account, and in which states (docs/domain.md, 資格確認アカウントの状態). */
public enum AccountAction {
  /** 利用停止, at once. */
  SUSPEND(AccountUsage.USABLE),
  /** 利用再開. */
  RESUME(AccountUsage.SUSPENDED),
  /** 再発行: also while suspended, so that who found a lost sheet cannot use it after 利用再開. */
  REISSUE(AccountUsage.USABLE, AccountUsage.SUSPENDED),
  /** 利用終了: nothing follows. */
  TERMINATE(AccountUsage.USABLE, AccountUsage.SUSPENDED);

  private final Set<AccountUsage> from;

  AccountAction(AccountUsage... from) {
    this.from = Set.of(from);
  }

  boolean isPossibleIn(AccountUsage usage) {
    return from.contains(usage);
  }

  static Set<AccountAction> possibleIn(AccountUsage usage) {
    Set<AccountAction> possible = EnumSet.allOf(AccountAction.class);
    possible.removeIf(action -> !action.isPossibleIn(usage));
    return possible;
  }
}
