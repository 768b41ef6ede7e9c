package jp.madoguchi.users;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/** Another mail address, which counts once its link was used. One for each institution. */
@Entity
class AddressChange {
  private static final Duration GOOD_FOR = Duration.ofHours(24);

  @Id private String institutionCode;
  private String address;
  private String otherAddress;
  private String tokenHash;
  private Instant expiresAt;
  @Version private int version;

  protected AddressChange() {}

  AddressChange(String institutionCode) {
    this.institutionCode = institutionCode;
  }

  /** Makes {@code token} the only one that counts. */
  void ask(String address, String otherAddress, String token, Instant now) {
    this.address = address;
    this.otherAddress = otherAddress;
    tokenHash = Secrets.sha256(token);
    expiresAt = now.plus(GOOD_FOR);
  }

  String institutionCode() {
    return institutionCode;
  }

  /** As it was when somebody asked for the change. */
  String address() {
    return address;
  }

  String otherAddress() {
    return otherAddress;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /**
   * @throws Refusal USR-006 when its time is over
   */
  void requireOpen(Instant now) {
    if (!now.isBefore(expiresAt)) {
      throw useless();
    }
  }

  /** The same for expired, used, replaced and unknown links: a stranger learns nothing. */
  static Refusal useless() {
    return new Refusal(Problem.of(null, ErrorCode.USR_006));
  }
}
