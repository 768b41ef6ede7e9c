package jp.madoguchi.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.TypedText;

/**
 * The bytes of a feed. Its header row tells both which feed it is and how it is encoded, as no
 * header reads right in the wrong encoding; then every row is held to that.
 */
final class FeedFile {
  /** The real lists have 9 MB; far more is another file. */
  static final int LARGEST = 64 << 20;

  private static final int LONGEST_FIELD = 1 << 20;
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** What authorities call Shift_JIS: with ①, ㈱, 髙 and 﨑. */
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private final byte[] bytes;
  private final int start;
  private final Charset charset;
  private final FeedLayout layout;

  private FeedFile(byte[] bytes, int start, Charset charset, FeedLayout layout) {
    this.bytes = bytes;
    this.start = start;
    this.charset = charset;
    this.layout = layout;
  }

  /**
   * @throws FeedRefused when the header row is no feed's
   */
  static FeedFile of(byte[] bytes, FeedRefused.Collector faults) {
    int start = startsWithBom(bytes) ? BOM.length : 0;
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    List<String> strange = null;
    for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS_31J)) {
      Optional<List<String>> header = header(bytes, start, end, charset);
      Optional<FeedLayout> layout = header.flatMap(FeedLayout::of);
      if (layout.isPresent() && bytes.length <= LARGEST) {
        return new FeedFile(bytes, start, charset, layout.get());
      }
      strange = strange == null ? header.orElse(null) : strange;
    }
    if (strange == null || bytes.length > LARGEST) {
      faults.add(1, null, ErrorCode.FEED_001, null, "");
    } else {
      faults.add(1, null, ErrorCode.FEED_002, null, FeedLayout.firstMissing(strange));
    }
    faults.refuse();
    throw new IllegalStateException("a fault refuses the file");
  }

  private static boolean startsWithBom(byte[] bytes) {
    return bytes.length >= BOM.length
        && ByteBuffer.wrap(bytes, 0, BOM.length).equals(ByteBuffer.wrap(BOM));
  }

  /** Empty for what is no text: nothing, NUL (every other byte in UTF-16), another encoding. */
  private static Optional<List<String>> header(byte[] bytes, int start, int end, Charset charset) {
    try {
      String line =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
      if (line.isBlank() || line.indexOf('\0') >= 0) {
        return Optional.empty();
      }
      CsvRecord record = CsvReader.builder().ofSingleCsvRecord(line);
      return Optional.of(record.getFields().stream().map(TypedText::trimmed).toList());
    } catch (CharacterCodingException | CsvParseException e) {
      return Optional.empty();
    }
  }

  FeedLayout layout() {
    return layout;
  }

  /**
   * Gives each row with the right number of columns; what cannot be decoded arrives as U+FFFD,
   * which the row refuses in its column.
   */
  void forEachRow(FeedRefused.Collector faults, Consumer<FeedRow> action) {
    int columns = layout.columns().size();
    int line = 1;
    try (Stream<CsvRecord> records = reader().stream()) {
      for (CsvRecord record : (Iterable<CsvRecord>) records.skip(1)::iterator) {
        line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() == columns) {
          action.accept(new FeedRow(line, layout, record.getFields(), faults));
        } else {
          faults.add(line, null, ErrorCode.FEED_003, null, Integer.toString(columns));
        }
      }
    } catch (CsvParseException e) {
      // Behind the last whole row: a quote that is not closed, or a field without an end.
      faults.add(line + 1, null, ErrorCode.FEED_001, null, "");
    }
  }

  private CsvReader<CsvRecord> reader() {
    Reader text =
        new InputStreamReader(
            new ByteArrayInputStream(bytes, start, bytes.length - start),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    return CsvReader.builder()
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(false)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(text);
  }
}
