package jp.madoguchi.container;

import jp.madoguchi.audit.AuditChainState;
import jp.madoguchi.audit.ChainBreak;
import jp.madoguchi.audit.CheckAuditTrail;
import jp.madoguchi.audit.SealAuditTrail;
import jp.madoguchi.audit.VerifyAuditTrail;
import jp.madoguchi.harness.Eventually;

/** The chain of the audit trail, as an auditor sees it. */
final class Chain {
  private static final String UNSEALED = "select count(*) from audit_entry where sequence is null";

  private Chain() {}

  static void isSealed() {
    // What the timers do every two seconds, now.
    Eventually.holds(
        "every entry is sealed",
        () -> {
          Bean.of(SealAuditTrail.class).sealCommitted();
          return BehindThePortal.number(UNSEALED) == 0;
        });
  }

  /** Verifies all of it; null when nothing is wrong. */
  static ChainBreak firstBreak() {
    return verified(true).firstBreak();
  }

  static AuditChainState.State verified(boolean whole) {
    long before = finished();
    As.role("auditor", "audra", () -> Bean.of(VerifyAuditTrail.class).verify(whole));
    Eventually.holds(
        "a verification ended",
        () -> {
          Bean.of(CheckAuditTrail.class).advance();
          return finished() > before;
        });
    return state();
  }

  static AuditChainState.State state() {
    return As.role("auditor", "audra", () -> Bean.of(AuditChainState.class).now());
  }

  static long length() {
    isSealed();
    return BehindThePortal.number("select max(sequence) from audit_entry");
  }

  private static long finished() {
    return BehindThePortal.number("select count(*) from audit_check where open_key is null");
  }
}
