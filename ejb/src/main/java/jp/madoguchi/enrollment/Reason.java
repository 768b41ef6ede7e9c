package jp.madoguchi.enrollment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * Why an application is returned or to be rejected: one of the sentences that recur, and what the
 * reviewer adds. The clinic reads both, in the mail and on its form.
 *
 * @param remark as typed, at most 1000 characters; may be empty unless the sentence is {@link
 *     Template#OTHER}
 * @param concerns the fields that have to be corrected; empty for a rejection
 */
public record Reason(Template template, String remark, Set<Field> concerns) {
  private static final int LONGEST = 1000;
  private static final String BUNDLE = "jp.madoguchi.enrollment.reasons";

  /** The sentences, each in {@code reasons_ja.properties} and {@code reasons_en.properties}. */
  public enum Template {
    COUNTS(true),
    FACILITY_UNCLEAR(true),
    NO_SUCH_FACILITY(false),
    NOT_BY_THE_FACILITY(false),
    OTHER(true);

    private final boolean correctable;

    Template(boolean correctable) {
      this.correctable = correctable;
    }

    public static List<Template> forReturn() {
      return Stream.of(values()).filter(t -> t.correctable).toList();
    }

    public static List<Template> forRejection() {
      return Stream.of(values()).filter(t -> !t.correctable || t == OTHER).toList();
    }

    public String sentence(Locale locale) {
      return words(locale).getString(name());
    }
  }

  /** What can be corrected, by the ids of the form's fields. */
  public enum Field {
    VERIFICATION("verification"),
    STAFF_COUNT("staffCount"),
    REQUESTED_ACCOUNTS("requestedAccounts");

    private final String id;

    Field(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public String label(Locale locale) {
      return words(locale).getString(id);
    }
  }

  public Reason {
    concerns = Set.copyOf(concerns);
  }

  /**
   * @param template name of a {@link Template}; may be null
   * @param fields names of {@link Field}s
   * @throws Refusal REV-010 without a sentence, REV-011 for a text that is too long, missing or not
   *     plain, REV-012 when no field is named
   */
  public static Reason ofReturn(String template, String remark, Set<String> fields) {
    Set<Field> concerns = EnumSet.noneOf(Field.class);
    fields.forEach(name -> concerns.add(Field.valueOf(name)));
    return checked(Template.forReturn(), template, remark, concerns, true);
  }

  /**
   * @throws Refusal REV-010 and REV-011 as above
   */
  public static Reason ofRejection(String template, String remark) {
    return checked(Template.forRejection(), template, remark, Set.of(), false);
  }

  private static Reason checked(
      List<Template> allowed,
      String name,
      String typed,
      Set<Field> concerns,
      boolean fieldsNeeded) {
    Template template =
        allowed.stream().filter(t -> t.name().equals(name)).findFirst().orElse(null);
    String remark = TypedText.trimmed(typed).replace("\r\n", "\n");
    List<Problem> problems = new ArrayList<>();
    if (template == null) {
      problems.add(Problem.of("template", ErrorCode.REV_010));
    }
    if (!fits(remark) || template == Template.OTHER && remark.isEmpty()) {
      problems.add(Problem.of("remark", ErrorCode.REV_011));
    }
    if (fieldsNeeded && concerns.isEmpty()) {
      problems.add(Problem.of("concerns", ErrorCode.REV_012));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return new Reason(template, remark, concerns);
  }

  private static boolean fits(String remark) {
    return remark.codePointCount(0, remark.length()) <= LONGEST
        && TypedText.isPlain(remark.replace("\n", ""));
  }

  /** Sentence and remark. */
  public String text(Locale locale) {
    return remark.isEmpty() ? template.sentence(locale) : template.sentence(locale) + " " + remark;
  }

  /** The fields in the order of the form, in words. */
  public String fields(Locale locale) {
    return String.join(
        Map.of("en", ", ").getOrDefault(Language.of(locale).code(), "、"),
        Stream.of(Field.values()).filter(concerns::contains).map(f -> f.label(locale)).toList());
  }

  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE, Language.of(locale).locale(), Reason.class.getClassLoader());
  }
}
