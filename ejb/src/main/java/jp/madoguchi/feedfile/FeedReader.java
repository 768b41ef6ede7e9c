package jp.madoguchi.feedfile;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;

/**
 * Reads a feed from its first byte to its last and keeps no more of it than one piece. Its header
 * row tells both which feed it is and how it is encoded, as no header reads right in the wrong
 * encoding; then every row is held to that.
 */
public final class FeedReader {
  private static final int LONGEST_FIELD = 1 << 20;
  private static final int SAMPLE = 5;

  private final FeedFaults faults;
  private final LocalDate today;
  private final FeedHeader header;
  private final CloseableIterator<CsvRecord> records;
  private final List<List<String>> sample = new ArrayList<>();
  private int line = 1;
  private int rows;
  private boolean ended;

  private FeedReader(
      FeedHeader header, CloseableIterator<CsvRecord> records, LocalDate today, FeedFaults faults) {
    this.header = header;
    this.records = records;
    this.today = today;
    this.faults = faults;
  }

  /**
   * Empty when the header row is no feed's, which then is among the faults.
   *
   * @param today in Japan
   * @param faults receives what is wrong
   */
  public static Optional<FeedReader> open(InputStream file, LocalDate today, FeedFaults faults)
      throws IOException {
    InputStream in = new BufferedInputStream(file, FeedHeader.LONGEST);
    Optional<FeedHeader> header = FeedHeader.read(in, faults);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    CloseableIterator<CsvRecord> records = records(in, header.get().encoding());
    records.next();
    return Optional.of(new FeedReader(header.get(), records, today, faults));
  }

  private static CloseableIterator<CsvRecord> records(InputStream in, FeedEncoding encoding) {
    Reader text =
        new InputStreamReader(
            in,
            encoding
                .charset()
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
        .ofCsvRecord(text)
        .iterator();
  }

  public FeedLayout layout() {
    return header.layout();
  }

  public FeedEncoding encoding() {
    return header.encoding();
  }

  /** How many rows there were up to here, the header row not counted. */
  public int rows() {
    return rows;
  }

  /** Whether the file has no further row. */
  public boolean ended() {
    return ended;
  }

  /** The first five rows as they were read, for a person to see whether the text is right. */
  public List<List<String>> sample() {
    return List.copyOf(sample);
  }

  /**
   * What the next rows state, without those that have a fault. What cannot be decoded arrives as
   * U+FFFD, which the row refuses in its column.
   */
  public List<FeedEntry> next(int most) {
    List<FeedEntry> entries = new ArrayList<>();
    for (int i = 0; i < most && !ended; i++) {
      record().ifPresent(record -> entry(record).ifPresent(entries::add));
    }
    return entries;
  }

  private Optional<CsvRecord> record() {
    try {
      CsvRecord record = records.next();
      line = (int) record.getStartingLineNumber();
      rows++;
      return Optional.of(record);
    } catch (NoSuchElementException e) {
      ended = true;
    } catch (CsvParseException e) {
      // Behind the last whole row: a quote that is not closed, or a field without an end.
      faults.add(line + 1, null, ErrorCode.FEED_001, null, "");
      ended = true;
    }
    return Optional.empty();
  }

  private Optional<FeedEntry> entry(CsvRecord record) {
    show(record);
    int columns = layout().columns().size();
    if (record.getFieldCount() != columns) {
      faults.add(line, null, ErrorCode.FEED_003, null, Integer.toString(columns));
      return Optional.empty();
    }
    FeedRow row = new FeedRow(line, layout(), record.getFields(), faults);
    return layout() == FeedLayout.CLINICS ? ClinicFeed.entry(row, today) : CheckupFeed.entry(row);
  }

  private void show(CsvRecord record) {
    if (sample.size() == SAMPLE) {
      return;
    }
    List<String> columns = layout().columns();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
      String value = FeedFault.shown(columns.get(i), record.getField(i));
      shown.add(value == null ? "" : value);
    }
    sample.add(List.copyOf(shown));
  }
}
