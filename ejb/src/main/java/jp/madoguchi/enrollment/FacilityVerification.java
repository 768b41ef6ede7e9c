package jp.madoguchi.enrollment;

/** 施設の確認方法: how the institution shows that it is the one it says. */
public enum FacilityVerification {
  /** 照合: the birth date of a current 施術管理者 against the register. */
  REGISTRY_MATCH,
  /** 書類. */
  DOCUMENTS
}
