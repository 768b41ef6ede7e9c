package jp.madoguchi.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/**
 * 仮登録: waits for its link to be opened. Blocks nothing: uniqueness of address and institution
 * counts among completed users only, so that a stranger cannot keep a clinic out.
 */
@Entity
class PendingRegistration {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String tokenHash;
  private String address;
  private String familyName;
  private String givenName;
  private String phone;
  private long institutionId;
  private String passwordHash;
  private String language;
  private String termsVersion;
  private Instant agreedAt;
  private Instant expiresAt;
  private Instant usedAt;

  @Version private int version;

  protected PendingRegistration() {}

  PendingRegistration(
      Registrant registrant, String passwordHash, String token, Instant now, Duration goodFor) {
    tokenHash = Secrets.sha256(token);
    address = registrant.address().text();
    familyName = registrant.name().family();
    givenName = registrant.name().given();
    phone = registrant.phone().digits();
    institutionId = registrant.institution().id();
    language = Language.of(registrant.language()).code();
    termsVersion = TermsOfUse.VERSION;
    agreedAt = now;
    expiresAt = now.plus(goodFor);
    this.passwordHash = passwordHash;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  String address() {
    return address;
  }

  long institutionId() {
    return institutionId;
  }

  /**
   * @throws Refusal TOK-002 if it was used, TOK-001 if its time is over
   */
  void requireOpen(Instant now) {
    if (usedAt != null) {
      throw new Refusal(Problem.of(null, ErrorCode.TOK_002));
    }
    if (!now.isBefore(expiresAt)) {
      long hours = Duration.between(agreedAt, expiresAt).toHours();
      throw new Refusal(Problem.of(null, ErrorCode.TOK_001, hours));
    }
  }

  /** Gives the user and keeps nothing of it but that the link was used. */
  PortalUser complete(Instant now) {
    requireOpen(now);
    PortalUser user =
        new PortalUser(
            address,
            familyName,
            givenName,
            phone,
            institutionId,
            passwordHash,
            language,
            termsVersion,
            agreedAt,
            now);
    usedAt = now;
    address = null;
    familyName = null;
    givenName = null;
    phone = null;
    passwordHash = null;
    return user;
  }
}
