package jp.madoguchi.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.shared.TypedText;

/**
 * Which entries somebody wants to see, as typed; each may be null or empty.
 *
 * @param who the actor's whole name
 * @param what the whole name of an action
 * @param object the whole object of an action
 * @param from the first day in Japan
 * @param to the last day in Japan
 */
public record AuditFilter(String who, String what, String object, String from, String to) {
  public static final String FROM = "from";
  public static final String TO = "to";

  public AuditFilter {
    who = TypedText.trimmed(who);
    what = TypedText.trimmed(what);
    object = TypedText.trimmed(object);
    from = TypedText.trimmed(from);
    to = TypedText.trimmed(to);
  }

  /** For the entry about the view itself: {@code who=hanako from=2026-11-01}; empty for all. */
  String text() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("who", who);
    fields.put("what", what);
    fields.put("object", object);
    fields.put(FROM, from);
    fields.put(TO, to);
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> field.getKey() + '=' + field.getValue())
        .collect(Collectors.joining(" "));
  }
}
