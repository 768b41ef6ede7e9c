package jp.madoguchi.web.reconciliation;

import java.util.Optional;

/** 実行名 as it stands in an address: the one that the list of jobs shows, too. */
final class RunName {
  private RunName() {}

  /** Empty for what is none; null is. */
  static Optional<String> parse(String text) {
    return Optional.ofNullable(text).filter(t -> t.matches("[a-z]{1,20}(-\\d{1,19}){1,2}"));
  }
}
