package jp.madoguchi.enrollment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * What a clinic applies for, checked.
 *
 * @param staffCount 職員数, 1 to 9999
 * @param requestedAccounts 申請台数, 1 to 20: one terminal, one account
 */
record EnrollmentRequest(
    FacilityVerification verification, int staffCount, int requestedAccounts, String termsVersion) {
  /**
   * Of the 資格確認限定型オンライン資格確認等システム利用規約 on the form, stored with each consent. A changed text gets a
   * new version.
   */
  static final String TERMS = "2026-11-01";

  private static final int MOST_STAFF = 9999;
  private static final int MOST_ACCOUNTS = 20;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

  /**
   * @param facilityShown whether the institution has shown what it is in the way that it chose, as
   *     {@link FacilityProof} remembers
   * @throws Refusal with every problem, in the order of the form
   */
  static EnrollmentRequest parse(EnrollmentForm form, boolean facilityShown) {
    List<Problem> problems = new ArrayList<>();
    Optional<FacilityVerification> way = FacilityVerification.read(form.verification());
    if (way.isEmpty()) {
      problems.add(Problem.of("verification", ErrorCode.USE_005));
    } else if (!facilityShown) {
      problems.add(way.get().missing());
    }
    OptionalInt staff = count(form.staffCount(), MOST_STAFF);
    if (staff.isEmpty()) {
      problems.add(Problem.of("staffCount", ErrorCode.USE_020));
    }
    OptionalInt accounts = count(form.requestedAccounts(), MOST_ACCOUNTS);
    if (accounts.isEmpty()) {
      problems.add(Problem.of("requestedAccounts", ErrorCode.USE_021));
    }
    if (!form.agreed()) {
      problems.add(Problem.of("agreed", ErrorCode.USE_022));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return new EnrollmentRequest(way.get(), staff.getAsInt(), accounts.getAsInt(), TERMS);
  }

  /**
   * The form carries its key hidden, so another form of it means that the page was tampered with or
   * did not arrive whole.
   *
   * @param idempotencyKey 16 to 64 letters and digits, or null
   * @throws Refusal USE-035 for everything else
   */
  static void requireKey(String idempotencyKey) {
    if (idempotencyKey == null || !KEY.matcher(idempotencyKey).matches()) {
      throw new Refusal(Problem.of(null, ErrorCode.USE_035));
    }
  }

  /**
   * A number of people or things as people type it. Full-width digits and spaces around are taken;
   * a sign, a fraction or a separator is not.
   *
   * @param typed null counts as empty
   * @return empty unless it is a whole number from 1 to {@code most}
   */
  static OptionalInt count(String typed, int most) {
    String digits = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (!digits.matches("[0-9]{1,9}")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(digits);
    return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
