package jp.madoguchi.feedfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.TypedText;

/** The first line of a file, and what it tells about the others. */
record FeedHeader(FeedLayout layout, FeedEncoding encoding) {
  /** In bytes; the real headers have less than 400. */
  static final int LONGEST = 1 << 16;

  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * Leaves the stream before the header row and behind a BOM.
   *
   * @param in supports mark
   * @return empty for what is no feed, with a fault that says why
   */
  static Optional<FeedHeader> read(InputStream in, FeedFaults faults) throws IOException {
    in.mark(LONGEST);
    byte[] start = in.readNBytes(LONGEST);
    in.reset();
    boolean bom = Arrays.equals(Arrays.copyOf(start, BOM.length), BOM);
    int from = bom ? BOM.length : 0;
    in.skipNBytes(from);
    int end = from;
    while (end < start.length && start[end] != '\n' && start[end] != '\r') {
      end++;
    }
    return of(Arrays.copyOfRange(start, from, end), bom, faults);
  }

  private static Optional<FeedHeader> of(byte[] line, boolean bom, FeedFaults faults) {
    List<FeedEncoding> encodings =
        bom
            ? List.of(FeedEncoding.UTF_8_BOM)
            : List.of(FeedEncoding.UTF_8, FeedEncoding.WINDOWS_31J);
    List<String> strange = null;
    for (FeedEncoding encoding : encodings) {
      Optional<List<String>> columns = columns(line, encoding);
      Optional<FeedLayout> layout = columns.flatMap(FeedLayout::of);
      if (layout.isPresent()) {
        return Optional.of(new FeedHeader(layout.get(), encoding));
      }
      strange = strange == null ? columns.orElse(null) : strange;
    }
    if (strange == null) {
      faults.add(1, null, ErrorCode.FEED_001, null, "");
    } else {
      faults.add(1, null, ErrorCode.FEED_002, null, FeedLayout.firstMissing(strange));
    }
    return Optional.empty();
  }

  /** Empty for what is no text: nothing, NUL (every other byte in UTF-16), another encoding. */
  private static Optional<List<String>> columns(byte[] bytes, FeedEncoding encoding) {
    try {
      String line = encoding.charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (line.isBlank() || line.indexOf('\0') >= 0) {
        return Optional.empty();
      }
      return Optional.of(
          CsvReader.builder().ofSingleCsvRecord(line).getFields().stream()
              .map(TypedText::trimmed)
              .toList());
    } catch (CharacterCodingException | CsvParseException e) {
      return Optional.empty();
    }
  }
}
