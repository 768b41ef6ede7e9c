package jp.madoguchi.container;

import jakarta.enterprise.inject.spi.CDI;

/** A bean of the portal, where there is no injection. */
final class Bean {
  private Bean() {}

  static <T> T of(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
