package jp.madoguchi.browser;

/** The two screens on which everything must work. */
enum Width {
  PC(1280, 800),
  PHONE(390, 844);

  private final int width;
  private final int height;

  Width(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int pixels() {
    return width;
  }

  int height() {
    return height;
  }
}
