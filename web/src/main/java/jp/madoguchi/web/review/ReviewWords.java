package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.Jst;

/** Points in time and codes in the words of the reviewer's pages. */
@Named
@RequestScoped
public class ReviewWords {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Jst.ZONE);

  @Inject private Clock clock;
  @Inject private FacesContext faces;

  public String at(Instant instant) {
    return instant == null ? "" : MINUTE.format(instant);
  }

  /** 「あと5日」「今日まで」「2日超過」, counted in days of the calendar in Japan. */
  public String due(Instant dueAt) {
    long days = daysUntil(dueAt);
    if (days == 0) {
      return word(clock.instant().isAfter(dueAt) ? "dueOver" : "dueToday");
    }
    return days > 0 ? word("dueIn", days) : word("dueSince", -days);
  }

  /** Of the tag: two days before the end somebody has to look. */
  public String dueTone(Instant dueAt) {
    if (clock.instant().isAfter(dueAt)) {
      return "error";
    }
    return daysUntil(dueAt) <= 2 ? "warning" : "neutral";
  }

  /** 「3分前から」: how long somebody has had the case. */
  public String since(Instant instant) {
    Duration time = Duration.between(instant, clock.instant());
    if (time.toMinutes() < 1) {
      return word("sinceNow");
    }
    if (time.toHours() < 1) {
      return word("sinceMinutes", time.toMinutes());
    }
    return time.toDays() < 1
        ? word("sinceHours", time.toHours())
        : word("sinceDays", time.toDays());
  }

  /**
   * @param code two digits
   */
  public String prefecture(String code) {
    return Prefecture.ofCode(code).map(Prefecture::display).orElse(code);
  }

  private long daysUntil(Instant instant) {
    return ChronoUnit.DAYS.between(
        LocalDate.ofInstant(clock.instant(), Jst.ZONE), LocalDate.ofInstant(instant, Jst.ZONE));
  }

  private String word(String key, Object... arguments) {
    String pattern = faces.getApplication().getResourceBundle(faces, "reviewText").getString(key);
    return MessageFormat.format(pattern, arguments);
  }
}
