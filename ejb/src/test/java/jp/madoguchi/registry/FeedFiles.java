package jp.madoguchi.registry;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Feeds for the tests: the two samples, and small ones written on the spot. */
final class FeedFiles {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final String HEADER = String.join(",", FeedLayout.CLINICS.columns());
  static final String JUDO =
      "柔整,協1101234-5-6,1189000517,埼玉接骨院,サイタマセッコツイン,11,3300001,埼玉県見本市１－１,0486251211,"
          + "埼玉　太郎,1990-01-01,2015-04-01,現存,";

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

  static FeedEntries parsed(byte[] file) {
    FeedRefused.Collector faults = new FeedRefused.Collector();
    FeedEntries entries = FeedEntries.parse(file, TODAY, faults);
    faults.refuse();
    return entries;
  }

  static FeedRefused refused(byte[] file) {
    return catchThrowableOfType(FeedRefused.class, () -> parsed(file));
  }

  static List<FeedRefused.Fault> faults(String text) {
    return refused(utf8(text)).faults();
  }
}
