package font;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The table "cmap": which glyph draws which character. Format 12 knows every character, such as 𠮷;
 * format 4 those of the first plane, for readers that know no other. Variation sequences are left
 * out, for nothing on a sheet asks for them.
 */
final class CharacterMap {
  private static final int FIRST_PLANE = 3 << 16 | 1;
  private static final int ALL = 3 << 16 | 10;
  private static final int END = 0xFFFF;

  private CharacterMap() {}

  /** Glyphs by characters. */
  static SortedMap<Integer, Integer> parse(ByteBuffer table) {
    int entry = 4;
    while (table.getInt(entry) != ALL) {
      entry += 8;
    }
    table.position(table.getInt(entry + 4) + 12);
    SortedMap<Integer, Integer> characters = new TreeMap<>();
    for (int group = table.getInt(); group > 0; group--) {
      int first = table.getInt();
      int last = table.getInt();
      int glyph = table.getInt();
      for (int character = first; character <= last; character++) {
        characters.put(character, glyph + character - first);
      }
    }
    return characters;
  }

  static byte[] bytes(SortedMap<Integer, Integer> characters) {
    byte[] firstPlane = format4(characters.headMap(END));
    byte[] all = format12(characters);
    int start = 4 + 2 * 8;
    ByteBuffer out = ByteBuffer.allocate(start + firstPlane.length + all.length);
    out.putShort((short) 0).putShort((short) 2);
    out.putInt(FIRST_PLANE).putInt(start);
    out.putInt(ALL).putInt(start + firstPlane.length);
    return out.put(firstPlane).put(all).array();
  }

  /** One group for each character: sorted glyphs hardly ever follow one another as these do. */
  private static byte[] format12(SortedMap<Integer, Integer> characters) {
    ByteBuffer out = ByteBuffer.allocate(16 + 12 * characters.size());
    out.putShort((short) 12).putShort((short) 0).putInt(out.capacity()).putInt(0);
    out.putInt(characters.size());
    characters.forEach((character, glyph) -> out.putInt(character).putInt(character).putInt(glyph));
    return out.array();
  }

  private static byte[] format4(SortedMap<Integer, Integer> characters) {
    SortedMap<Integer, Integer> ranges = ranges(characters.keySet());
    int count = ranges.size();
    int power = Integer.highestOneBit(count);
    int size = 16 + 8 * count;
    for (int first : ranges.keySet()) {
      size += 2 * (ranges.get(first) - first + 1);
    }
    if (size > 0xFFFF) {
      throw new IllegalStateException("More characters than format 4 can hold");
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putShort((short) 4).putShort((short) size).putShort((short) 0);
    out.putShort((short) (2 * count)).putShort((short) (2 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (2 * (count - power)));
    ranges.values().forEach(last -> out.putShort(last.shortValue()));
    out.putShort((short) 0);
    ranges.keySet().forEach(first -> out.putShort(first.shortValue()));
    out.position(out.position() + 2 * count); // no range counts its glyphs from its characters
    int glyphs = out.position() + 2 * count;
    for (int first : ranges.keySet()) {
      out.putShort((short) (glyphs - out.position()));
      glyphs += 2 * (ranges.get(first) - first + 1);
    }
    for (int first : ranges.keySet()) {
      for (int character = first; character <= ranges.get(first); character++) {
        out.putShort(characters.getOrDefault(character, 0).shortValue());
      }
    }
    return out.array();
  }

  /** Last characters by first ones; a gap of up to four costs less than a range of its own. */
  private static SortedMap<Integer, Integer> ranges(Set<Integer> characters) {
    SortedMap<Integer, Integer> ranges = new TreeMap<>();
    for (int character : characters) {
      boolean near = !ranges.isEmpty() && character - ranges.get(ranges.lastKey()) <= 5;
      ranges.put(near ? ranges.lastKey() : character, character);
    }
    ranges.put(END, END); // the format demands it
    return ranges;
  }
}
