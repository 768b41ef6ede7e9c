package jp.madoguchi.users;

/** Whether somebody can sign in. */
public enum UserState {
  /** 利用中. */
  ACTIVE,
  /** ロック中: too many wrong passwords; ends by itself. */
  LOCKED,
  /** 利用停止: until an operator resumes it. */
  SUSPENDED,
  /** 利用終了, for good: the institution has closed. */
  CLOSED
}
