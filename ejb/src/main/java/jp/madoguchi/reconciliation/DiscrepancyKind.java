package jp.madoguchi.reconciliation;

/** 不一致の種類 (docs/domain.md, 夜間照合). */
public enum DiscrepancyKind {
  /** The register differs from every publisher's statement in force. */
  REGISTER_DRIFT,
  /** Two publishers state the same institution differently. */
  PUBLISHERS_DIFFER,
  /** 見当たらない: three feeds in a row did not state it. Settled by closing it, or by a note. */
  MISSING,
  /** A 施術管理者 left an institution that has a user. */
  MANAGER_LEFT,
  /** 廃止 while an application is open. */
  OPEN_APPLICATION,
  /** The 登録記号番号 is another one than when the user registered. */
  NUMBER_CHANGED;

  /** Whether its settlement may close the institution, which takes two people. */
  public boolean mayClose() {
    return this == MISSING;
  }
}
