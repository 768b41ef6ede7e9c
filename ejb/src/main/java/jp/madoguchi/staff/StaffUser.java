package jp.madoguchi.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

@Entity
class StaffUser {
  /** So long the link of an invitation leads somewhere: over a weekend and a holiday. */
  private static final Duration INVITED = Duration.ofDays(7);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String name;
  private String displayName;

  @Enumerated(EnumType.STRING)
  private StaffRole role;

  private String address;
  private String passwordHash;

  /** Null unless a link waits to be used. */
  private String invitationHash;

  /** Null once a password was chosen. */
  private Instant invitedUntil;

  private Instant suspendedAt;

  protected StaffUser() {}

  StaffUser(String name, String displayName, StaffRole role, String address, String passwordHash) {
    this.name = name;
    this.displayName = displayName;
    this.role = role;
    this.address = address;
    this.passwordHash = passwordHash;
  }

  StaffSignIns.Stored stored() {
    return new StaffSignIns.Stored(
        name, displayName, role, address, passwordHash, suspendedAt != null);
  }

  void changePassword(String hash) {
    passwordHash = hash;
    invitationHash = null;
    invitedUntil = null;
  }

  /** Makes {@code token} the only one that counts. */
  void invite(String token, Instant now) {
    invitationHash = Secrets.sha256(token);
    invitedUntil = now.plus(INVITED);
  }

  /** Whether no password was chosen yet. */
  boolean isInvited() {
    return invitedUntil != null;
  }

  /** Whether the person can prove who it is. */
  boolean isKnown() {
    return !isInvited();
  }

  Instant invitedUntil() {
    return invitedUntil;
  }

  /**
   * @throws Refusal STF-009 when the time of the link is over, or the person was suspended
   */
  void requireOpen(Instant now) {
    if (suspendedAt != null || !now.isBefore(invitedUntil)) {
      throw useless();
    }
  }

  /** The same for expired, used, replaced and unknown links: a stranger learns nothing. */
  static Refusal useless() {
    return new Refusal(Problem.of(null, ErrorCode.STF_009));
  }

  void changeRole(StaffRole role) {
    this.role = role;
  }

  void suspend(Instant now) {
    suspendedAt = now;
  }

  void resume() {
    suspendedAt = null;
  }

  boolean isSuspended() {
    return suspendedAt != null;
  }

  StaffRole role() {
    return role;
  }

  /** Whether this person can sign in and act in the role. */
  boolean acts() {
    return !isSuspended() && isKnown();
  }
}
