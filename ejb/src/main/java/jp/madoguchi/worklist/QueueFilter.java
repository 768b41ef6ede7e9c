package jp.madoguchi.worklist;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.TypedText;

/**
 * Which cases the list shows.
 *
 * @param kind null for all
 * @param prefecture null for all
 * @param words as typed, at most 100 characters; empty for all
 */
public record QueueFilter(
    Show show, Due due, InstitutionKind kind, Prefecture prefecture, String words) {
  /** Every case that waits for the fund. */
  public static final QueueFilter ALL = new QueueFilter(Show.ALL, Due.ANY, null, null, "");

  private static final int LONGEST = 100;

  /** Whose cases. */
  public enum Show {
    ALL("q.waiting_until > :never", "waiting_until"),
    /** Those that the caller holds. */
    MINE("q.waiting_until > :never and q.reviewer = :caller", "waiting_until"),
    /** Those that nobody holds. */
    FREE("q.state = 'SUBMITTED'", "due_at"),
    /** Those that wait for the clinic; their time stands still. */
    RETURNED("q.state = 'RETURNED'", "due_at");

    private final String condition;
    private final String key;

    Show(String condition, String key) {
      this.condition = condition;
      this.key = key;
    }

    String condition() {
      return condition;
    }

    /** The column by which an index has them in order. */
    String key() {
      return key;
    }
  }

  /** Until when. */
  public enum Due {
    ANY,
    OVER,
    TODAY,
    /** Today or within the next two days. */
    SOON
  }

  public QueueFilter {
    String text = TypedText.trimmed(words);
    words =
        text.substring(
            0,
            text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
  }

  /** From the words of an address; whatever is none of them, null included, means no limit. */
  public static QueueFilter read(
      String show, String due, String kind, String prefecture, String words) {
    return new QueueFilter(
        one(Show.values(), show, Show.ALL),
        one(Due.values(), due, Due.ANY),
        one(InstitutionKind.values(), kind, null),
        Prefecture.ofCode(prefecture).orElse(null),
        words);
  }

  private static <E extends Enum<E>> E one(E[] values, String word, E other) {
    return Stream.of(values).filter(v -> word(v).equals(word)).findFirst().orElse(other);
  }

  /** As it stands in an address: {@code judo_clinic}. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** For an address; {@link #read} gives the same filter again. */
  public String query() {
    List<String> parts = new ArrayList<>();
    parts.add("show=" + word(show));
    if (due != Due.ANY) {
      parts.add("until=" + word(due));
    }
    if (kind != null) {
      parts.add("kind=" + word(kind));
    }
    if (prefecture != null) {
      parts.add("prefecture=" + prefecture.code());
    }
    if (!words.isEmpty()) {
      parts.add("words=" + encode(words, UTF_8));
    }
    return String.join("&", parts);
  }
}
