package jp.madoguchi.account;

/** ステータス of an account. */
public enum AccountUsage {
  /** 利用可. */
  USABLE,
  /** 利用停止: can become usable again. */
  SUSPENDED,
  /** 利用終了: for good. */
  TERMINATED
}
