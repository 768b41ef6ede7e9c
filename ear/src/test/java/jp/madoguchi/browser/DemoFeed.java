package jp.madoguchi.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.dev.InventedInstitutions;

/** The clinics' feed of the demo data, and what becomes of it. */
record DemoFeed(List<String> rows) {
  private static final long SEED = 20260401;
  private static final int INVENTED = 2000;

  static DemoFeed asLoaded() {
    return new DemoFeed(
        Stream.concat(lines(sample()), lines(InventedInstitutions.feed(SEED, INVENTED)).skip(1))
            .toList());
  }

  /** The row of the institution is not there. */
  DemoFeed without(String code) {
    return new DemoFeed(rows.stream().filter(row -> !row.contains("," + code + ",")).toList());
  }

  /** The same institution with something else in its row. */
  DemoFeed with(String code, String old, String now) {
    return new DemoFeed(
        rows.stream()
            .map(row -> row.contains("," + code + ",") ? row.replace(old, now) : row)
            .toList());
  }

  String text() {
    return String.join("\n", rows) + "\n";
  }

  private static Stream<String> lines(byte[] feed) {
    return new String(feed, StandardCharsets.UTF_8).lines();
  }

  private static byte[] sample() {
    try (InputStream in = InventedInstitutions.class.getResourceAsStream("clinics.sample.csv")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
