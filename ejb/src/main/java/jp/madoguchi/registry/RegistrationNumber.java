package jp.madoguchi.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * 登録記号番号: 協 or 契 and nine digits for 柔整, ten digits alone for あはき (guide for clinics, the
 * registration form). There is no check digit; only the register knows which numbers exist.
 *
 * @param symbol null for あはき
 */
public record RegistrationNumber(RegistrationSymbol symbol, String digits) {
  /** Id of the form field of ①. */
  public static final String SYMBOL = "symbol";

  /** Id of the form field of ②. */
  public static final String DIGITS = "digits";

  private static final Pattern NINE = Pattern.compile("[0-9]{9}");
  private static final Pattern TEN = Pattern.compile("[0-9]{10}");

  public RegistrationNumber {
    if (!(symbol == null ? TEN : NINE).matcher(digits).matches()) {
      throw new IllegalArgumentException("not a registration number");
    }
  }

  /**
   * In any width, with any hyphens. A whole number pasted into ②, 契0123456-7-8, brings its symbol
   * along, but does not contradict a symbol that was chosen. あはき has no symbol: one that is pasted
   * there is passed over.
   *
   * @param symbolChosen KYO, KEI, 協 or 契; empty or null when nothing is chosen; ignored for あはき
   * @throws Refusal REG-010, REG-011 or REG-012
   */
  public static RegistrationNumber parse(String symbolChosen, String typed, InstitutionKind kind) {
    String bare = TypedText.bare(typed);
    return switch (kind) {
      case JUDO_CLINIC -> judo(symbolChosen, bare);
      case AHAKI_CLINIC -> ahaki(bare);
      default -> throw new IllegalArgumentException(kind + " has no registration number");
    };
  }

  private static RegistrationNumber judo(String symbolChosen, String bare) {
    Optional<RegistrationSymbol> chosen = RegistrationSymbol.of(symbolChosen);
    Optional<RegistrationSymbol> pasted =
        bare.isEmpty() ? Optional.empty() : RegistrationSymbol.of(bare.substring(0, 1));
    Optional<RegistrationSymbol> symbol = chosen.or(() -> pasted);
    String digits = pasted.isPresent() ? bare.substring(1) : bare;
    List<Problem> problems = new ArrayList<>();
    if (symbol.isEmpty() || (pasted.isPresent() && !pasted.equals(symbol))) {
      problems.add(Problem.of(SYMBOL, ErrorCode.REG_010));
    }
    if (!NINE.matcher(digits).matches()) {
      problems.add(Problem.of(DIGITS, ErrorCode.REG_011));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return new RegistrationNumber(symbol.orElseThrow(), digits);
  }

  private static RegistrationNumber ahaki(String bare) {
    String digits = bare.replaceFirst("^[協契]", "");
    if (!TEN.matcher(digits).matches()) {
      throw new Refusal(Problem.of(DIGITS, ErrorCode.REG_012));
    }
    return new RegistrationNumber(null, digits);
  }

  /**
   * REG-013 when the first two digits are no prefecture's. A warning only: that they name the
   * prefecture is concluded from known numbers and stands in no notice.
   */
  public Optional<Problem> warning() {
    return Prefecture.ofCode(digits.substring(0, 2)).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.of(DIGITS, ErrorCode.REG_013));
  }

  /** As the notice of acceptance prints it: 契0123456-7-8; ten digits without hyphens for あはき. */
  public String display() {
    return symbol == null
        ? digits
        : String.join(
            "-",
            symbol.sign() + digits.substring(0, 7),
            digits.substring(7, 8),
            digits.substring(8));
  }

  /** What must be unique among the institutions that are not closed. */
  public String key() {
    return symbol == null ? digits : symbol + digits;
  }
}
