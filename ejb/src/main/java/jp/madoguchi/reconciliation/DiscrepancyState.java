package jp.madoguchi.reconciliation;

/** The states of a 不一致. */
public enum DiscrepancyState {
  /** 未対応. */
  OPEN,
  /** 廃止の確認待ち: one person proposed to close the institution, another has to confirm it. */
  PROPOSED,
  /** 対応済. */
  SETTLED,
  /** 解消: the fact vanished by itself. */
  GONE
}
