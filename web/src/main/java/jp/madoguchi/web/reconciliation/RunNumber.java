package jp.madoguchi.web.reconciliation;

import java.util.Optional;

/** 実行番号 as it stands in an address. */
final class RunNumber {
  private RunNumber() {}

  /** Empty for what is none; null is. */
  static Optional<Long> parse(String text) {
    return text != null && text.matches("\\d{1,18}")
        ? Optional.of(Long.valueOf(text))
        : Optional.empty();
  }
}
