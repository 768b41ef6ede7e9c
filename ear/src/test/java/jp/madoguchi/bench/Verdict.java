package jp.madoguchi.bench;

/** What a line says about its goal. */
enum Verdict {
  REACHED("達成"),
  MISSED("未達"),
  SPREAD_TOO_FAR("ばらつきが大きく判定不可"),
  SKIPPED("比較なし"),
  /** There is no goal. */
  TOLD("参考");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
