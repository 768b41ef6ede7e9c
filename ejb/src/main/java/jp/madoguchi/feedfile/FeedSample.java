package jp.madoguchi.feedfile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of {@link FeedReader#sample} as one text, and back. No cell holds a control character. */
public final class FeedSample {
  private static final String LINE = "\n";
  private static final String CELL = "\u001F";

  private FeedSample() {}

  public static String text(List<List<String>> rows) {
    return rows.stream().map(row -> String.join(CELL, row)).collect(Collectors.joining(LINE));
  }

  /**
   * @param text null when there was no sample
   */
  public static List<List<String>> rows(String text) {
    return text == null || text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(LINE)).map(row -> List.of(row.split(CELL, -1))).toList();
  }
}
