package font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How one glyph is drawn: its own lines, or other glyphs put together (table "glyf"). */
final class Outline {
  private static final int WORDS = 0x1;
  private static final int ONE_SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final ByteBuffer content;

  private Outline(byte[] content) {
    this.content = ByteBuffer.wrap(content);
  }

  static Outline of(byte[] outlines, int from, int to) {
    byte[] content = Arrays.copyOfRange(outlines, from, to);
    return new Outline(Arrays.copyOf(content, Tables.padded(content.length)));
  }

  int length() {
    return content.capacity();
  }

  List<Integer> components() {
    return places().stream().map(at -> Short.toUnsignedInt(content.getShort(at))).toList();
  }

  void renumber(Map<Integer, Integer> numbers) {
    for (int at : places()) {
      int old = Short.toUnsignedInt(content.getShort(at));
      content.putShort(at, numbers.get(old).shortValue());
    }
  }

  void writeTo(ByteBuffer outlines) {
    outlines.put(content.array());
  }

  /** Where the numbers of the components stand. */
  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    if (length() == 0 || content.getShort(0) >= 0) {
      return places;
    }
    int at = 10;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = content.getShort(at);
      places.add(at + 2);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at += (flags & ONE_SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : 0;
      at += (flags & MATRIX) != 0 ? 8 : 0;
    }
    return places;
  }
}
