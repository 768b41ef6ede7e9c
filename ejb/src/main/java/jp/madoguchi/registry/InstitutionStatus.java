package jp.madoguchi.registry;

/** 施設の状態. */
public enum InstitutionStatus {
  /** 現存. */
  ACTIVE,
  /** 休止: may come back. */
  SUSPENDED,
  /** 廃止, 辞退 or 中止: its number may be given to a successor. */
  CLOSED
}
