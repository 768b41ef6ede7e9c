package font;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a font file by their tags (OpenType specification, "Organization of a font"). */
final class Tables {
  private static final int VERSION = 0x00010000;
  private static final int CHECKED_SUM = 0xB1B0AFBA;
  private static final int ADJUSTMENT = 8;

  private final SortedMap<String, byte[]> tables = new TreeMap<>();

  static Tables parse(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    Tables parsed = new Tables();
    int count = in.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      int from = in.getInt(entry + 8);
      int to = from + in.getInt(entry + 12);
      parsed.put(new String(file, entry, 4, US_ASCII), Arrays.copyOfRange(file, from, to));
    }
    return parsed;
  }

  /** What is written into the buffer is written into the table. */
  ByteBuffer get(String tag) {
    return ByteBuffer.wrap(tables.get(tag));
  }

  void put(String tag, byte[] table) {
    tables.put(tag, table);
  }

  void keepOnly(Set<String> tags) {
    tables.keySet().retainAll(tags);
  }

  byte[] bytes() {
    get("head").putInt(ADJUSTMENT, 0);
    int start = 12 + 16 * tables.size();
    int end = start + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
    ByteBuffer out = ByteBuffer.allocate(end);
    int power = Integer.highestOneBit(tables.size());
    out.putInt(VERSION).putShort((short) tables.size()).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (tables.size() - power)));
    int at = start;
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] content = table.getValue();
      out.put(at, content);
      out.put(table.getKey().getBytes(US_ASCII));
      out.putInt(sum(out, at, at + padded(content.length))).putInt(at).putInt(content.length);
      head = table.getKey().equals("head") ? at : head;
      at += padded(content.length);
    }
    out.putInt(head + ADJUSTMENT, CHECKED_SUM - sum(out, 0, end));
    return out.array();
  }

  static int padded(int length) {
    return length + 3 & ~3;
  }

  private static int sum(ByteBuffer file, int from, int to) {
    int sum = 0;
    for (int at = from; at < to; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }
}
