package jp.madoguchi.shared;

/** Text of unknown origin for a place where a line break would forge a second entry. */
public final class OneLine {
  private OneLine() {}

  /**
   * Control and format characters, line separators, halves of surrogate pairs and the backslash are
   * written as escapes; what is too long ends in an ellipsis.
   *
   * @param max greatest length of the answer in UTF-16 units, as H2 counts a column
   */
  public static String of(String text, int max) {
    StringBuilder line = new StringBuilder();
    int[] points = text.codePoints().limit(max + 1L).toArray();
    for (int point : points) {
      String next = escaped(point);
      if (line.length() + next.length() > max) {
        return shortened(line, max);
      }
      line.append(next);
    }
    return line.toString();
  }

  private static String shortened(StringBuilder line, int max) {
    if (line.length() == max) {
      line.setLength(line.offsetByCodePoints(max, -1));
    }
    return line.append('…').toString();
  }

  private static String escaped(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          "\\u%04X".formatted(point);
      default -> point == '\\' ? "\\\\" : Character.toString(point);
    };
  }
}
