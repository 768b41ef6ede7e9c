package jp.madoguchi.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 施設の検索: the number typed in the registration form and the institution that has it. Open to
 * everybody, so it tells the public name only, and never whether somebody has registered for it;
 * whoever offers it limits how often one address may ask.
 */
@Stateless
@PermitAll
public class LookUpInstitution {
  @Inject Institutions institutions;

  /**
   * As typed; the fields in the form have these ids.
   *
   * @param symbol ① of 柔整, else ignored
   * @param prefecture code of the 都道府県 for 健診実施機関等 and 助産所, else ignored
   * @param digits ② or the seven digits of the 機関コード
   * @param choice the whole 機関コード chosen among several with the same seven digits, else empty
   */
  public record Typed(
      InstitutionKind kind, String symbol, String prefecture, String digits, String choice) {

    /**
     * @throws Refusal REG-010 to REG-012, REG-015, REG-022 for what cannot be a number at all
     */
    public void requireForm() {
      if (hasRegistrationNumber()) {
        number();
      } else {
        prefectureTyped();
        InstitutionCode.parseSeven(digits);
      }
    }

    /** Id of the field that a refusal concerns: of ② or of the 機関コード. */
    public String field() {
      return hasRegistrationNumber() ? RegistrationNumber.DIGITS : InstitutionCode.SEVEN;
    }

    private boolean hasRegistrationNumber() {
      return kind == InstitutionKind.JUDO_CLINIC || kind == InstitutionKind.AHAKI_CLINIC;
    }

    private RegistrationNumber number() {
      return RegistrationNumber.parse(symbol, digits, kind);
    }

    private Prefecture prefectureTyped() {
      return Prefecture.ofCode(prefecture)
          .orElseThrow(
              () -> new Refusal(Problem.of(InstitutionCode.PREFECTURE, ErrorCode.REG_022)));
    }
  }

  /**
   * @param id for other features, never for a page
   * @param displayNumber as the register prints it
   */
  public record Found(
      long id,
      InstitutionKind kind,
      String displayNumber,
      String name,
      Prefecture prefecture,
      InstitutionStatus status) {}

  /** One of several that have the same seven digits. */
  public record Choice(String code, String name) implements Serializable {}

  /** REG-017: nobody types the third digit of a 機関コード, so several may have the other nine. */
  public static class SeveralFound extends Refusal {
    private static final long serialVersionUID = 1L;

    private final List<Choice> choices;

    SeveralFound(List<Choice> choices) {
      super(Problem.of(InstitutionCode.CHOICE, ErrorCode.REG_017));
      this.choices = List.copyOf(choices);
    }

    /** Two or more, in the order of their codes. */
    public List<Choice> choices() {
      return choices;
    }
  }

  /**
   * The one institution for which a registration can go on.
   *
   * @throws Refusal as {@link Typed#requireForm}; REG-014 (with the warning REG-013) and REG-016
   *     when there is none; REG-018 for the other portal's; REG-019 when closed, REG-021 when
   *     suspended
   * @throws SeveralFound when one of several must be chosen
   */
  public Found find(Typed typed) {
    typed.requireForm();
    return typed.hasRegistrationNumber() ? byNumber(typed) : byCode(typed);
  }

  private Found byNumber(Typed typed) {
    RegistrationNumber number = typed.number();
    return institutions.having(number, typed.kind()).stream()
        .min(Comparator.comparing(Institution::isClosed))
        .map(institution -> usable(institution, typed))
        .orElseThrow(() -> unknown(typed, number.warning()));
  }

  private Found byCode(Typed typed) {
    Prefecture prefecture = typed.prefectureTyped();
    String seven = InstitutionCode.parseSeven(typed.digits());
    List<Institution> hits = institutions.having(prefecture, seven, typed.kind());
    if (hits.isEmpty()) {
      throw typed.kind() == InstitutionKind.CHECKUP_PROVIDER && !plausible(prefecture, seven)
          ? refused(typed, ErrorCode.REG_016)
          : unknown(typed, Optional.empty());
    }
    List<Institution> ours =
        preferred(preferred(hits, i -> !i.belongsToOtherPortal()), i -> !i.isClosed());
    return usable(ours.size() == 1 ? ours.get(0) : chosen(ours, typed), typed);
  }

  /** Those of which it is true, or all if it is true of none. */
  private static List<Institution> preferred(
      List<Institution> all, Predicate<Institution> condition) {
    List<Institution> some = all.stream().filter(condition).toList();
    return some.isEmpty() ? all : some;
  }

  private static Institution chosen(List<Institution> several, Typed typed) {
    return several.stream()
        .filter(i -> i.code().digits().equals(typed.choice()))
        .findFirst()
        .orElseThrow(
            () ->
                new SeveralFound(
                    several.stream().map(i -> new Choice(i.code().digits(), i.name())).toList()));
  }

  /** Whether the check digit fits one of the classifications that this portal serves. */
  private static boolean plausible(Prefecture prefecture, String seven) {
    return Stream.of("2", "3", "4")
        .anyMatch(third -> new InstitutionCode(prefecture.code() + third + seven).checkDigitFits());
  }

  private static Found usable(Institution institution, Typed typed) {
    institution
        .hindrance()
        .ifPresent(
            code -> {
              throw refused(typed, code);
            });
    return institution.found();
  }

  private static Refusal unknown(Typed typed, Optional<Problem> warning) {
    List<Problem> problems = new ArrayList<>();
    problems.add(Problem.of(typed.field(), ErrorCode.REG_014));
    warning.ifPresent(problems::add);
    return new Refusal(problems);
  }

  private static Refusal refused(Typed typed, ErrorCode code) {
    return new Refusal(Problem.of(typed.field(), code));
  }
}
