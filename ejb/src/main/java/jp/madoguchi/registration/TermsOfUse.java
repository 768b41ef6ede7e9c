package jp.madoguchi.registration;

/** 利用規約 and プライバシーポリシー, to which a user agrees when registering. */
public final class TermsOfUse {
  /** Changes with every change of one of the texts; stored with each consent. */
  public static final String VERSION = "2026-11-22";

  private TermsOfUse() {}
}
