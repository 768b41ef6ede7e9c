package jp.madoguchi.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
   */
  public record Typed(InstitutionKind kind, String symbol, String prefecture, String digits) {}

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

  /**
   * The one institution for which a registration can go on.
   *
   * @throws Refusal REG-010 to REG-012, REG-015, REG-022 for what cannot be a number; REG-014 (with
   *     the warning REG-013) and REG-016 when there is none; REG-017 when several have it, REG-018
   *     for the other portal's; REG-019 when closed, REG-021 when suspended
   */
  public Found find(Typed typed) {
    return switch (typed.kind()) {
      case JUDO_CLINIC, AHAKI_CLINIC ->
          clinic(RegistrationNumber.parse(typed.symbol(), typed.digits(), typed.kind()), typed);
      case CHECKUP_PROVIDER, MIDWIFERY_HOME -> byCode(typed);
    };
  }

  private Found clinic(RegistrationNumber number, Typed typed) {
    return institutions.having(number, typed.kind()).stream()
        .min(Comparator.comparing(Institution::isClosed))
        .map(LookUpInstitution::usable)
        .orElseThrow(() -> unknown(number.warning()));
  }

  private Found byCode(Typed typed) {
    Prefecture prefecture =
        Prefecture.ofCode(typed.prefecture())
            .orElseThrow(
                () -> new Refusal(Problem.of(InstitutionCode.PREFECTURE, ErrorCode.REG_022)));
    String seven = InstitutionCode.parseSeven(typed.digits());
    List<Institution> hits = institutions.having(prefecture, seven, typed.kind());
    if (hits.isEmpty()) {
      throw typed.kind() == InstitutionKind.CHECKUP_PROVIDER && !plausible(prefecture, seven)
          ? refused(ErrorCode.REG_016)
          : unknown(Optional.empty());
    }
    List<Institution> ours = hits.stream().filter(i -> !i.belongsToOtherPortal()).toList();
    if (ours.size() > 1) {
      Object[] choices = ours.stream().map(i -> i.code() + " " + i.name()).toArray();
      throw new Refusal(Problem.of(RegistrationNumber.DIGITS, ErrorCode.REG_017, choices));
    }
    return usable(ours.isEmpty() ? hits.get(0) : ours.get(0));
  }

  /** Whether the check digit fits one of the classifications that this portal serves. */
  private static boolean plausible(Prefecture prefecture, String seven) {
    return Stream.of("2", "3", "4")
        .anyMatch(third -> new InstitutionCode(prefecture.code() + third + seven).checkDigitFits());
  }

  private static Found usable(Institution institution) {
    institution
        .hindrance()
        .ifPresent(
            code -> {
              throw refused(code);
            });
    return institution.found();
  }

  private static Refusal unknown(Optional<Problem> warning) {
    List<Problem> problems = new ArrayList<>();
    problems.add(Problem.of(RegistrationNumber.DIGITS, ErrorCode.REG_014));
    warning.ifPresent(problems::add);
    return new Refusal(problems);
  }

  private static Refusal refused(ErrorCode code) {
    return new Refusal(Problem.of(RegistrationNumber.DIGITS, code));
  }
}
