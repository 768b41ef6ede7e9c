package jp.madoguchi.clients;

import java.util.Optional;
import java.util.stream.Stream;

/** What a client may do. Each brings the role that its use cases ask for, and no larger one. */
public enum Scope {
  INSTITUTIONS_READ("institutions:read", Scope.CLIENT),
  APPLICATIONS_READ("applications:read", "auditor"),
  /** Claim, release, approve, return, propose a rejection. */
  APPLICATIONS_REVIEW("applications:review", "reviewer"),
  /** Confirm or decline a rejection that somebody else proposed. */
  APPLICATIONS_CONFIRM("applications:confirm", "approver"),
  ACCOUNTS_READ("accounts:read", "auditor"),
  /** Suspend, resume, reissue, terminate. */
  ACCOUNTS_CHANGE("accounts:change", "operator"),
  FEEDS_READ("feeds:read", "auditor"),
  /** Upload, release, discard, roll back. */
  FEEDS_CHANGE("feeds:change", "operator"),
  RECONCILIATION_READ("reconciliation:read", "auditor"),
  OUTBOX_READ("outbox:read", "operator"),
  AUDIT_READ("audit:read", "auditor"),
  FIGURES_READ("figures:read", "auditor"),
  /** Its own deliveries: list, replay. */
  WEBHOOKS_REPLAY("webhooks:replay", Scope.CLIENT);

  /** The role of every client, whatever its scopes. */
  public static final String CLIENT = "client";

  private final String key;
  private final String role;

  Scope(String key, String role) {
    this.key = key;
    this.role = role;
  }

  /** As it stands in a token: {@code institutions:read}. */
  public String key() {
    return key;
  }

  String role() {
    return role;
  }

  /** Empty for null and for what is no scope. */
  public static Optional<Scope> of(String key) {
    return Stream.of(values()).filter(scope -> scope.key.equals(key)).findFirst();
  }
}
