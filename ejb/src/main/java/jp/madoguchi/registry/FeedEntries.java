package jp.madoguchi.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;

/** The institutions of one feed, each once. */
final class FeedEntries {
  private final FeedLayout layout;
  private final Map<InstitutionCode, FeedEntry> byCode = new LinkedHashMap<>();
  private final Map<String, InstitutionCode> byRegistration = new HashMap<>();

  private FeedEntries(FeedLayout layout) {
    this.layout = layout;
  }

  /**
   * @param today in Japan
   * @param faults receives what is wrong; the caller refuses the file
   */
  static FeedEntries parse(byte[] bytes, LocalDate today, FeedRefused.Collector faults) {
    FeedFile file = FeedFile.of(bytes, faults);
    FeedEntries entries = new FeedEntries(file.layout());
    file.forEachRow(
        faults,
        row -> {
          Optional<FeedEntry> entry =
              file.layout() == FeedLayout.CLINICS
                  ? ClinicFeed.entry(row, today)
                  : CheckupFeed.entry(row);
          entry.ifPresent(e -> entries.add(e, row));
        });
    return entries;
  }

  private void add(FeedEntry entry, FeedRow row) {
    FeedEntry earlier = byCode.get(entry.code());
    if (earlier != null) {
      if (isSecondManager(earlier, entry)) {
        byCode.put(entry.code(), earlier.with(entry));
      } else {
        row.refuse("機関コード", ErrorCode.FEED_007);
      }
      return;
    }
    String registration = entry.liveRegistration();
    if (registration != null && byRegistration.putIfAbsent(registration, entry.code()) != null) {
      row.refuse("登録記号番号", ErrorCode.FEED_007);
      return;
    }
    byCode.put(entry.code(), entry);
  }

  private static boolean isSecondManager(FeedEntry earlier, FeedEntry entry) {
    return !entry.managers().isEmpty()
        && earlier.agreesWith(entry)
        && Collections.disjoint(earlier.managers(), entry.managers());
  }

  FeedLayout layout() {
    return layout;
  }

  /** In the order of the file. */
  Collection<FeedEntry> all() {
    return byCode.values();
  }

  /** The entry, if this feed states the institution. */
  Optional<FeedEntry> of(InstitutionCode code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
