package jp.madoguchi.staff;

/** Whether a member of staff can sign in. */
public enum StaffState {
  /** 利用中. */
  ACTIVE,
  /** 招待中: has not chosen a password yet. */
  INVITED,
  /** 招待の期限切れ: did not choose one in time. */
  EXPIRED,
  /** 利用停止: until an operator resumes it. */
  SUSPENDED
}
