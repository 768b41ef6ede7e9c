package jp.madoguchi.account;

/** 初期登録 of the terminal. */
public enum ActivationState {
  /** 未登録. */
  NOT_ACTIVATED,
  /** 端末登録済. */
  ACTIVATED,
  /** ロック: too many wrong tries. Only 再発行 leads out of it. */
  ACTIVATION_LOCKED
}
