package jp.madoguchi.reconciliation;

/** What a run does by rule (docs/domain.md, 夜間照合); each counts in one column of the run. */
public enum ConsequenceKind {
  /** 利用停止 of an account. */
  ACCOUNT_STOPPED("stopped"),
  /** The account is usable again. */
  ACCOUNT_RESUMED("resumed"),
  /** 利用終了 of an account. */
  ACCOUNT_ENDED("ended"),
  /** The user can sign in no more. */
  USER_CLOSED("users_closed"),
  /** The clinic was told of a 休止, 廃止 or 再開. */
  STOPPAGE_TOLD("told"),
  /** The clinic was told of its name in the register. */
  NAME_TOLD("told"),
  /** The clinic was told of its address in the register. */
  ADDRESS_TOLD("told");

  private final String column;

  ConsequenceKind(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
