package jp.madoguchi.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.web.frame.Language;

/** Points in time and states of an application as the clinic reads them. */
@Named
@RequestScoped
public class EnrollmentWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(Jst.ZONE);

  @Inject private Language language;

  public String day(Instant instant) {
    Locale locale = language.getLocale();
    String pattern = locale.getLanguage().equals("en") ? "d MMM uuuu" : "uuuu年M月d日(E)";
    return DateTimeFormatter.ofPattern(pattern, locale).withZone(Jst.ZONE).format(instant);
  }

  public String time(Instant instant) {
    return TIME.format(instant);
  }

  public String tone(EnrollmentState state) {
    return switch (state) {
      case COMPLETED -> "success";
      case RETURNED -> "warning";
      case REJECTED -> "error";
      case WITHDRAWN, DRAFT -> "neutral";
      default -> "info";
    };
  }
}
