package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
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

  /** Empty for null. */
  public String at(Instant instant) {
    return instant == null ? "" : MINUTE.format(instant);
  }

  public String due(Instant dueAt) {
    return times().due(dueAt);
  }

  public String dueTone(Instant dueAt) {
    return times().tone(dueAt);
  }

  public String since(Instant instant) {
    return times().since(instant);
  }

  /**
   * @param code two digits
   */
  public String prefecture(String code) {
    return Prefecture.ofCode(code).map(Prefecture::display).orElse(code);
  }

  private TimeWords times() {
    return new TimeWords(
        faces.getApplication().getResourceBundle(faces, "reviewText"), clock.instant());
  }
}
