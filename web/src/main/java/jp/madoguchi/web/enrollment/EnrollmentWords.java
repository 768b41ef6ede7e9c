package jp.madoguchi.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.shared.Jst;

/** Points in time and states of an application as the clinic reads them. */
@Named
@RequestScoped
public class EnrollmentWords {
  public String day(Instant instant) {
    return Jst.day(instant);
  }

  public String time(Instant instant) {
    return Jst.time(instant);
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
