package jp.madoguchi.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.registry.PersonName;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/**
 * 仮登録: waits for its link to be opened. Blocks nothing: uniqueness of address and institution
 * counts among completed users only, so that a stranger cannot keep a clinic out. One is kept also
 * where address or institution is taken already, so that asking for the mail once more works the
 * same; its link is then in no mail.
 */
@Entity
class PendingRegistration {
  /** Changes with every change of 利用規約 or プライバシーポリシー; stored with each consent. */
  static final String TERMS_VERSION = "2026-11-22";

  /** Between two mails, so that nobody's mailbox is filled by somebody's impatience. */
  static final Duration COOL_DOWN = Duration.ofSeconds(60);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String tokenHash;
  private String handleHash;
  private String address;
  private String maskedAddress;
  private String familyName;
  private String givenName;
  private String phone;
  private long institutionId;
  private String passwordHash;
  private String language;
  private String termsVersion;
  private Instant agreedAt;
  private Instant sentAt;
  private Instant expiresAt;
  private Instant usedAt;
  private boolean contested;

  @Version private int version;

  protected PendingRegistration() {}

  PendingRegistration(
      RegistrationRules.Registrant registrant, String passwordHash, String handle, Instant now) {
    handleHash = Secrets.sha256(handle);
    address = registrant.address().text();
    maskedAddress = registrant.address().masked();
    familyName = registrant.name().family();
    givenName = registrant.name().given();
    phone = registrant.phone().digits();
    institutionId = registrant.institution().id();
    language = Language.of(registrant.language()).code();
    termsVersion = TERMS_VERSION;
    agreedAt = now;
    this.passwordHash = passwordHash;
  }

  /** A mail goes out: its link is the only one from now on, and its time begins. */
  void sent(String token, Instant now, Duration goodFor) {
    if (usedAt == null) {
      tokenHash = Secrets.sha256(token);
    }
    sentAt = now;
    expiresAt = now.plus(goodFor);
  }

  /** Takes the place of another one of its address, which somebody else may have made. */
  void contested() {
    contested = true;
  }

  /** Whether the link alone does not complete it, but only with the password of its form. */
  boolean asksPassword() {
    return contested;
  }

  /** Null once the link was used. */
  String passwordHash() {
    return passwordHash;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** Empty once the link was used. */
  Optional<String> address() {
    return Optional.ofNullable(address);
  }

  String maskedAddress() {
    return maskedAddress;
  }

  /** Null once the link was used. */
  String name() {
    return familyName == null ? null : new PersonName(familyName, givenName).display();
  }

  Locale language() {
    return Locale.forLanguageTag(language);
  }

  long institutionId() {
    return institutionId;
  }

  /** How long until the mail may be sent once more; zero when it may. */
  Duration untilResend(Instant now) {
    Duration left = Duration.between(now, sentAt.plus(COOL_DOWN));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /**
   * @throws Refusal TOK-002 if it was used, TOK-001 if its time is over
   */
  void requireOpen(Instant now) {
    if (usedAt != null) {
      throw new Refusal(Problem.of(null, ErrorCode.TOK_002));
    }
    requireInTime(now);
  }

  /**
   * @throws Refusal TOK-001 if its time is over
   */
  void requireInTime(Instant now) {
    if (!now.isBefore(expiresAt)) {
      long hours = Duration.between(sentAt, expiresAt).toHours();
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
