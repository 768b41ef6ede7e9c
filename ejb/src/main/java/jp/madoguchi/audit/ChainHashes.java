package jp.madoguchi.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import jp.madoguchi.shared.KeyedHash;

/**
 * The arithmetic of the chain. All of it needs the key of this server, so nobody who can only write
 * to the database can make a value that fits.
 */
@Dependent
class ChainHashes {
  private static final String VERSION = "1";

  private final KeyedHash hash;

  @Inject
  ChainHashes(KeyedHash hash) {
    this.hash = hash;
  }

  /** Proves that the portal wrote the entry, from the moment it is written. */
  String macOf(AuditEntry entry) {
    return hash.of(fields(entry).text(), "audit-entry");
  }

  /**
   * The chain's value at an entry.
   *
   * @param previous the value before it, empty for the first entry
   */
  String link(String previous, long sequence, AuditEntry entry) {
    return hash.of(fields(entry).with(sequence).with(previous).text(), "audit-chain");
  }

  String anchor(long sequence, String value, Instant at) {
    return hash.of(
        CanonicalForm.of(VERSION).with(sequence).with(value).with(at).text(), "audit-anchor");
  }

  String check(CanonicalForm check) {
    return hash.of(check.text(), "audit-check");
  }

  static boolean same(String expected, String found) {
    return found != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), found.getBytes(StandardCharsets.UTF_8));
  }

  private static CanonicalForm fields(AuditEntry entry) {
    return CanonicalForm.of(VERSION)
        .with(entry.id())
        .with(entry.at())
        .with(entry.actor())
        .with(entry.action())
        .with(entry.about())
        .with(entry.result())
        .with(entry.correlationId());
  }
}
