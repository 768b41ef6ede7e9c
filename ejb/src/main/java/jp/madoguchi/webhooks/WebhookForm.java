package jp.madoguchi.webhooks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * A webhook as typed.
 *
 * @param events keys of {@link Announcement.Kind}
 * @param sending false: nothing is told, nor kept to be told later
 */
public record WebhookForm(String url, Set<String> events, boolean sending) {
  public static final String URL = "url";
  public static final String EVENTS = "events";

  record Checked(Target target, Set<Announcement.Kind> events, boolean sending) {}

  /**
   * @throws Refusal WHK-001 and WHK-002, both at once
   */
  Checked check() {
    List<Problem> problems = new ArrayList<>();
    Target target = Target.read(TypedText.trimmed(url)).orElse(null);
    if (target == null) {
      problems.add(Problem.of(URL, ErrorCode.WHK_001));
    }
    Set<Announcement.Kind> kinds = EnumSet.noneOf(Announcement.Kind.class);
    events.forEach(key -> Announcement.Kind.of(key).ifPresent(kinds::add));
    if (kinds.isEmpty() || kinds.size() != events.size()) {
      problems.add(Problem.of(EVENTS, ErrorCode.WHK_002));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return new Checked(target, kinds, sending);
  }
}
