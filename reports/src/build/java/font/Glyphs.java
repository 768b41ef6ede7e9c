package font;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The glyphs of a font, each with its outline, advance and left bearing in font units. */
final class Glyphs {
  private record Glyph(Outline outline, int advance, int bearing) {}

  private final int fullWidth;
  private List<Glyph> glyphs = new ArrayList<>();

  private Glyphs(int fullWidth) {
    this.fullWidth = fullWidth;
  }

  static Glyphs parse(Tables tables) {
    ByteBuffer metrics = tables.get("hmtx");
    ByteBuffer places = tables.get("loca");
    byte[] outlines = tables.get("glyf").array();
    if (tables.get("head").getShort(50) != 1) {
      throw new IllegalStateException("A font this large has long places");
    }
    int wide = Short.toUnsignedInt(tables.get("hhea").getShort(34));
    int count = Short.toUnsignedInt(tables.get("maxp").getShort(4));
    Glyphs parsed = new Glyphs(tables.get("head").getShort(18));
    for (int i = 0; i < count; i++) {
      int advance = Short.toUnsignedInt(metrics.getShort(4 * Math.min(i, wide - 1)));
      int bearing = metrics.getShort(i < wide ? 4 * i + 2 : 2 * wide + 2 * i);
      Outline outline = Outline.of(outlines, places.getInt(4 * i), places.getInt(4 * i + 4));
      parsed.glyphs.add(new Glyph(outline, advance, bearing));
    }
    return parsed;
  }

  /**
   * Keeps .notdef, these glyphs and what they are composed of, narrow ones first, those of full
   * width last, within a width by left bearing.
   *
   * @return new numbers by old ones
   */
  Map<Integer, Integer> keepSorted(Collection<Integer> wanted) {
    List<Integer> kept = new ArrayList<>(withComponents(wanted));
    kept.sort(
        Comparator.<Integer, Boolean>comparing(i -> i != 0)
            .thenComparing(i -> isFullWidth(glyphs.get(i)))
            .thenComparing(i -> glyphs.get(i).advance())
            .thenComparing(i -> glyphs.get(i).bearing())
            .thenComparing(Comparator.naturalOrder()));
    Map<Integer, Integer> numbers = new HashMap<>();
    kept.forEach(old -> numbers.put(old, numbers.size()));
    glyphs = kept.stream().map(glyphs::get).toList();
    glyphs.forEach(glyph -> glyph.outline().renumber(numbers));
    return numbers;
  }

  void writeTo(Tables tables) {
    int wide = (int) glyphs.stream().skip(1).filter(glyph -> !isFullWidth(glyph)).count() + 2;
    ByteBuffer metrics = ByteBuffer.allocate(2 * wide + 2 * glyphs.size());
    ByteBuffer places = ByteBuffer.allocate(4 * glyphs.size() + 4);
    ByteBuffer outlines =
        ByteBuffer.allocate(glyphs.stream().mapToInt(glyph -> glyph.outline().length()).sum());
    for (int i = 0; i < glyphs.size(); i++) {
      if (i < wide) {
        metrics.putShort((short) glyphs.get(i).advance());
      }
      metrics.putShort((short) glyphs.get(i).bearing());
      places.putInt(outlines.position());
      glyphs.get(i).outline().writeTo(outlines);
    }
    places.putInt(outlines.position());
    tables.put("hmtx", metrics.array());
    tables.put("loca", places.array());
    tables.put("glyf", outlines.array());
    tables.get("hhea").putShort(34, (short) wide);
    tables.get("maxp").putShort(4, (short) glyphs.size());
  }

  private SortedSet<Integer> withComponents(Collection<Integer> wanted) {
    SortedSet<Integer> kept = new TreeSet<>();
    Deque<Integer> waiting = new ArrayDeque<>(wanted);
    waiting.add(0);
    while (!waiting.isEmpty()) {
      int glyph = waiting.remove();
      if (kept.add(glyph)) {
        waiting.addAll(glyphs.get(glyph).outline().components());
      }
    }
    return kept;
  }

  private boolean isFullWidth(Glyph glyph) {
    return glyph.advance() == fullWidth;
  }
}
