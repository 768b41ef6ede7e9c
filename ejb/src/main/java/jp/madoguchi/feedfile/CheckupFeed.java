package jp.madoguchi.feedfile;

import java.util.Optional;
import java.util.Set;
import jp.madoguchi.registry.CheckDigit;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.TypedText;

/**
 * A row of {@link FeedLayout#CHECKUP_PROVIDERS}. A published list is not ours to correct: a
 * telephone number or postal code that is none is left out instead of refused.
 */
final class CheckupFeed {
  /** 保険医療機関: in the list, but served by the other portal. */
  private static final char HOSPITAL = '1';

  /** Numbered by the fund itself, so its check digit has no exception. */
  private static final char OTHER_PROVIDER = '2';

  private static final Set<String> SERVICES = Set.of("特定健診", "特定健診・指導", "特定保健指導");

  private CheckupFeed() {}

  /** Empty when the row has a fault. */
  static Optional<FeedEntry> entry(FeedRow row) {
    InstitutionCode code = row.code();
    if (code != null && !isSound(code)) {
      row.refuse("機関コード", ErrorCode.FEED_004);
    }
    row.choice("機関種別", s -> Optional.of(s).filter(SERVICES::contains), "特定健診、特定健診・指導、特定保健指導");
    String name = row.requiredText("機関名", 100);
    String address = row.text("機関所在地", 200);
    if (row.isFaulty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FeedEntry(
            row.line(),
            InstitutionKind.CHECKUP_PROVIDER,
            code.classification() == HOSPITAL,
            InstitutionStatus.ACTIVE,
            null,
            code,
            null,
            null,
            name,
            null,
            code.prefecture().orElseThrow(),
            digitsOrNull(row.raw("郵便番号"), "[0-9]{7}"),
            address,
            digitsOrNull(row.raw("電話番号"), "0[0-9]{9,10}"),
            null,
            null,
            null));
  }

  private static boolean isSound(InstitutionCode code) {
    return code.prefecture().isPresent()
        && (code.classification() != OTHER_PROVIDER || CheckDigit.fitsNine(code.digits()));
  }

  private static String digitsOrNull(String text, String pattern) {
    String bare = TypedText.bare(text);
    return bare.matches(pattern) ? bare : null;
  }
}
