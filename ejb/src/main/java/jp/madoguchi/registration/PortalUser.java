package jp.madoguchi.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import jp.madoguchi.registry.PersonName;
import jp.madoguchi.shared.Language;

/** 登録の完了した利用者: one for each institution until it is closed, known by the mail address. */
@Entity
class PortalUser {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String address;
  private String familyName;
  private String givenName;
  private String phone;
  private long institutionId;
  private String passwordHash;
  private String language;
  private String termsVersion;
  private Instant agreedAt;
  private Instant completedAt;
  private Instant closedAt;

  /** The address while nobody else may have it; unique. */
  private String liveAddress;

  /** The institution until the user is closed; unique. */
  private Long liveInstitution;

  private Instant suspendedAt;
  private String suspensionReason;

  @Version private int version;

  protected PortalUser() {}

  PortalUser(
      String address,
      String familyName,
      String givenName,
      String phone,
      long institutionId,
      String passwordHash,
      String language,
      String termsVersion,
      Instant agreedAt,
      Instant completedAt) {
    this.address = address;
    this.familyName = familyName;
    this.givenName = givenName;
    this.phone = phone;
    this.institutionId = institutionId;
    this.passwordHash = passwordHash;
    this.language = language;
    this.termsVersion = termsVersion;
    this.agreedAt = agreedAt;
    this.completedAt = completedAt;
    this.liveAddress = address;
    this.liveInstitution = institutionId;
  }

  ClinicSignIns.Stored stored() {
    return new ClinicSignIns.Stored(seen(), passwordHash, suspendedAt != null);
  }

  void changePassword(String hash) {
    passwordHash = hash;
  }

  void changeContact(PersonName name, PhoneNumber number) {
    familyName = name.family();
    givenName = name.given();
    phone = number.digits();
  }

  void changeLanguage(Language other) {
    language = other.code();
  }

  void changeAddress(String other) {
    address = other;
    liveAddress = other;
  }

  /** For good: the institution has closed. */
  void close(Instant now) {
    closedAt = now;
    liveInstitution = null;
  }

  Instant completedAt() {
    return completedAt;
  }

  String address() {
    return address;
  }

  /** 利用停止, for a reason that the user is told. */
  void suspend(Instant now, String reason) {
    suspendedAt = now;
    suspensionReason = reason;
  }

  void resume() {
    suspendedAt = null;
    suspensionReason = null;
  }

  ClinicUser seen() {
    return new ClinicUser(
        id, institutionId, address, familyName, givenName, phone, Locale.forLanguageTag(language));
  }
}
