package jp.madoguchi.web.review;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ResourceBundle;
import jp.madoguchi.shared.Jst;

/** How far away a point in time is, in words; days are those of the calendar in Japan. */
record TimeWords(ResourceBundle words, Instant now) {
  private static final int SOON = 2;

  /** 「あと5日」「今日まで」「2日超過」. */
  String due(Instant dueAt) {
    long days = daysUntil(dueAt);
    if (days == 0) {
      return word(now.isAfter(dueAt) ? "dueOver" : "dueToday");
    }
    return days > 0 ? word("dueIn", days) : word("dueSince", -days);
  }

  /** Of the tag: two days before the end somebody has to look. */
  String tone(Instant dueAt) {
    if (now.isAfter(dueAt)) {
      return "error";
    }
    return daysUntil(dueAt) <= SOON ? "warning" : "neutral";
  }

  /** 「3分前から」: how long somebody has had the case. */
  String since(Instant instant) {
    Duration time = Duration.between(instant, now);
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

  private long daysUntil(Instant instant) {
    return ChronoUnit.DAYS.between(
        LocalDate.ofInstant(now, Jst.ZONE), LocalDate.ofInstant(instant, Jst.ZONE));
  }

  String word(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
  }
}
