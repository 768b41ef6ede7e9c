package jp.madoguchi.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * 姓 and 名 as people write them: 𠮷, 髙, 﨑 and variants stay what they are, for only NFC is applied
 * and never NFKC.
 */
public record PersonName(String family, String given) {
  /** Id of the form field of 姓. */
  public static final String FAMILY = "familyName";

  /** Id of the form field of 名. */
  public static final String GIVEN = "givenName";

  /** Greatest length of each part in characters, 𠮷 counting as one. */
  public static final int LONGEST = 50;

  /** Between the parts of a name, in any width, and around a former one: 山田（旧姓佐藤）. */
  private static final String PUNCTUATION = "・･'’‘＇-‐‑–－゠.．()（）";

  /** What a voiced sound becomes when 濁点 is typed alone. */
  private static final String VOICED = "\u309B\u309C";

  /** A name goes into mails, where a reader's program would make a link of these. */
  private static final Pattern LINK =
      Pattern.compile("[:/\\\\@<>]|www\\.|[a-z0-9]\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE);

  /**
   * @throws Refusal REG-001, REG-002 when empty, REG-003 when too long, REG-004 for what no name
   *     contains
   */
  public static PersonName parse(String family, String given) {
    List<Problem> problems = new ArrayList<>();
    PersonName name =
        new PersonName(
            part(FAMILY, family, ErrorCode.REG_001, problems),
            part(GIVEN, given, ErrorCode.REG_002, problems));
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return name;
  }

  private static String part(
      String field, String typed, ErrorCode whenEmpty, List<Problem> problems) {
    String part = Normalizer.normalize(TypedText.trimmed(typed), Normalizer.Form.NFC);
    if (part.isEmpty()) {
      problems.add(Problem.of(field, whenEmpty));
    } else if (part.codePointCount(0, part.length()) > LONGEST) {
      problems.add(Problem.of(field, ErrorCode.REG_003, LONGEST));
    } else if (!TypedText.isPlain(part) || isLink(part) || hasSymbol(part)) {
      problems.add(Problem.of(field, ErrorCode.REG_004));
    }
    return part;
  }

  /** In any width, for ｈｔｔｐ：／／ too is one to some programs. */
  private static boolean isLink(String part) {
    return LINK.matcher(Normalizer.normalize(part, Normalizer.Form.NFKC)).find();
  }

  /**
   * Emoji, which no register holds and many a printer has not, and symbols that mean something to a
   * program: expressions, formulas, markup.
   */
  private static boolean hasSymbol(String part) {
    return part.codePoints().anyMatch(PersonName::isSymbol);
  }

  private static boolean isSymbol(int point) {
    return switch (Character.getType(point)) {
      case Character.OTHER_SYMBOL ->
          // 部首, which some PDFs give for a 漢字 when copied from, up to ㈱ and its like.
          point < 0x2E80 || point > 0x33FF;
      case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.ENCLOSING_MARK -> true;
      case Character.MODIFIER_SYMBOL -> VOICED.indexOf(point) < 0;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION.indexOf(point) < 0;
      default -> false;
    };
  }

  /** 姓, a full-width space, 名. */
  public String display() {
    return family + "\u3000" + given;
  }
}
