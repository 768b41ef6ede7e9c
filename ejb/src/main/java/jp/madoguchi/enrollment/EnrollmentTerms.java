package jp.madoguchi.enrollment;

/** 資格確認限定型オンライン資格確認等システム利用規約: the text stands on the form. */
public final class EnrollmentTerms {
  /** Stored with each consent. A changed text gets a new version. */
  public static final String VERSION = "2026-11-01";

  private EnrollmentTerms() {}
}
