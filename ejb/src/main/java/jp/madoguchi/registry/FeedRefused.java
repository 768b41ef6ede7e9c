package jp.madoguchi.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.OneLine;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** A feed with faults changes nothing; all its faults are told at once. */
public class FeedRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  /** Beyond this many the file is the wrong one, and the rest is only counted. */
  static final int KEPT = 10_000;

  private final List<Fault> faults;
  private final int total;

  private FeedRefused(List<Fault> faults, int total) {
    super(Problem.of(null, faults.get(0).code(), faults.get(0).argument()));
    this.faults = List.copyOf(faults);
    this.total = total;
  }

  /** In the order of the file, at most 10,000. */
  public List<Fault> faults() {
    return faults;
  }

  /** How many there are, also those that are not listed. */
  public int total() {
    return total;
  }

  /**
   * @param line of the file, from 1
   * @param column its name, or null when it concerns the whole line
   * @param value shortened, on one line, a birth date masked; null when it would not help
   * @param argument what the sentence names
   */
  public record Fault(int line, String column, ErrorCode code, String value, String argument)
      implements Serializable {

    /** What to do about it. */
    public String hint(Locale locale) {
      return code.sentence(locale, argument);
    }
  }

  /** Gathers the faults of one file. */
  static final class Collector {
    private static final int LONGEST_VALUE = 40;
    private static final String MASK = "****";
    private static final Set<String> OPEN_DATES = Set.of("登録年月日", "状態変更年月日");

    /** A birth date that slipped into another column is one all the same. */
    private static final Pattern DATE =
        Pattern.compile(
            "((18|19|20)\\d\\d|[明大昭平令MTSHR㍾㍽㍼㍻㋿]\\D{0,2}\\d{1,2})[-/.年]\\d{1,2}[-/.月]\\d{1,2}"
                + "|^(18|19|20)\\d{6}$");

    private final List<Fault> faults = new ArrayList<>();
    private int total;

    /**
     * @param value as it stands in the file, or null
     */
    void add(int line, String column, ErrorCode code, String value, String argument) {
      total++;
      if (faults.size() < KEPT) {
        faults.add(new Fault(line, column, code, shown(column, value), argument));
      }
    }

    private static String shown(String column, String value) {
      if (value == null || value.isEmpty()) {
        return null;
      }
      boolean secret =
          "施術管理者生年月日".equals(column)
              || (!OPEN_DATES.contains(column) && DATE.matcher(TypedText.folded(value)).find());
      return secret ? MASK : OneLine.of(value, LONGEST_VALUE);
    }

    /** Refuses the file if there was any fault. */
    void refuse() {
      if (total > 0) {
        throw new FeedRefused(faults, total);
      }
    }
  }
}
