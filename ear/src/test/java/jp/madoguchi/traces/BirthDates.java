package jp.madoguchi.traces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.dev.InventedInstitutions;

/** Dates in texts, in the ways in which people and machines write them. */
final class BirthDates {
  /**
   * Eight digits within a hash are no date: of a hundred thousand hashes, some have such digits.
   */
  private static final Pattern DATE =
      Pattern.compile(
          // At most places of megabytes of text, the first two digits are all that is looked at.
          "(?=19|20)(?:"
              + "(?<![\\d.])(\\d{4})[-/.年]([01]?\\d)[-/.月]([0-3]?\\d)(?!\\d)"
              + "|(?<![\\p{Alnum}.])(\\d{4})([01]\\d)([0-3]\\d)(?!\\p{Alnum}))");

  private static final long DEMO_SEED = 20260401;
  private static final int DEMO_INSTITUTIONS = 2000;

  private BirthDates() {}

  /** Those of the register that the portal shows itself with. */
  static Set<String> registered() {
    Set<String> dates = new TreeSet<>();
    for (byte[] feed :
        new byte[][] {
          sample(), InventedInstitutions.feed(DEMO_SEED, DEMO_INSTITUTIONS),
        }) {
      new String(feed, StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1)[10])
          .filter(date -> !date.isEmpty())
          .forEach(dates::add);
    }
    return dates;
  }

  /** As yyyy-MM-dd. */
  static Set<String> in(String text) {
    Set<String> dates = new TreeSet<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      dates.add(plain(matcher));
    }
    return dates;
  }

  private static String plain(MatchResult date) {
    int year = date.group(1) == null ? 4 : 1;
    return "%s-%02d-%02d"
        .formatted(
            date.group(year),
            Integer.parseInt(date.group(year + 1)),
            Integer.parseInt(date.group(year + 2)));
  }

  private static byte[] sample() {
    try (InputStream file = InventedInstitutions.class.getResourceAsStream("clinics.sample.csv")) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
