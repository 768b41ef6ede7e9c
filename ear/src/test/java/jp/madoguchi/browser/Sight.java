package jp.madoguchi.browser;

/**
 * That somebody has looked at a screen.
 *
 * @param screen its file below the folder of pages
 * @param language ja or en
 * @param width of the window in pixels
 */
record Sight(String screen, String language, int width, State state) {
  enum State {
    /** As it comes. */
    PLAIN,
    /** Below a summary of errors, or in a dialog with one at its field. */
    ERRORS,
    /** While the Tab key went through it. */
    FOCUS
  }

  String line() {
    return String.join(" ", screen, language, Integer.toString(width), state.name());
  }

  static Sight ofLine(String line) {
    String[] words = line.split(" ");
    return new Sight(words[0], words[1], Integer.parseInt(words[2]), State.valueOf(words[3]));
  }
}
