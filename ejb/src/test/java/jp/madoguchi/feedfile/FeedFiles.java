package jp.madoguchi.feedfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Feeds for the tests: the two samples, and small ones written on the spot. */
final class FeedFiles {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final String HEADER = String.join(",", FeedLayout.CLINICS.columns());
  static final String JUDO =
      "柔整,協1101234-5-6,1189000517,埼玉接骨院,サイタマセッコツイン,11,3300001,埼玉県見本市１－１,0486251211,"
          + "埼玉　太郎,1990-01-01,2015-04-01,現存,";

  /** Small, so that the pieces show. */
  private static final int PIECE = 7;

  private FeedFiles() {}

  static byte[] sample(String name) {
    try (InputStream in = FeedFiles.class.getResourceAsStream("/jp/madoguchi/dev/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String clinics(String... rows) {
    return HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What the file states line by line, its faults put aside. */
  static List<FeedEntry> read(byte[] file, FeedFaults faults) {
    try {
      List<FeedEntry> entries = new ArrayList<>();
      Optional<FeedReader> reader = FeedReader.open(new ByteArrayInputStream(file), TODAY, faults);
      while (reader.isPresent() && !reader.get().ended()) {
        entries.addAll(reader.get().next(PIECE));
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without faults. */
  static List<FeedEntry> parsed(byte[] file) {
    FeedFaults faults = new FeedFaults();
    List<FeedEntry> entries = read(file, faults);
    assertThat(faults.taken()).isEmpty();
    return entries;
  }

  /** With faults. */
  static List<FeedFault> refused(byte[] file) {
    FeedFaults faults = new FeedFaults();
    read(file, faults);
    List<FeedFault> found = faults.taken();
    assertThat(found).isNotEmpty();
    return found;
  }

  static List<FeedFault> faults(String text) {
    return refused(utf8(text));
  }
}
