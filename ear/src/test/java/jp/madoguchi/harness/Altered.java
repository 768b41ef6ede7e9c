package jp.madoguchi.harness;

/** Something that was issued, with one character changed. */
public final class Altered {
  private Altered() {}

  public static String first(String issued) {
    return (issued.startsWith("x") ? "y" : "x") + issued.substring(1);
  }
}
