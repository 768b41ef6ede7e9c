package jp.madoguchi.inspection;

import java.text.Normalizer;
import jp.madoguchi.shared.TypedText;

/** What a file is called. It is only shown: nothing is found or opened by this name. */
public final class FileName {
  private static final int LONGEST = 100;

  private FileName() {}

  /**
   * Without folders; what would break a line, turn the direction of writing or look different on
   * another machine becomes {@code _}. A long name keeps its end.
   *
   * @param given as the browser says, null counts as empty
   */
  public static String of(String given) {
    String text = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
    String bare = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    StringBuilder name = new StringBuilder();
    bare.codePoints().map(FileName::shown).forEach(name::appendCodePoint);
    String trimmed = TypedText.trimmed(name.toString());
    return trimmed.isEmpty() ? "無題" : shortened(trimmed);
  }

  private static int shown(int point) {
    return TypedText.isPlain(Character.toString(point)) ? point : '_';
  }

  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    return length <= LONGEST
        ? name
        : "…" + name.substring(name.offsetByCodePoints(0, length - LONGEST + 1));
  }
}
