package jp.madoguchi.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;

/** 施設. Written by {@link RegisterUpdate} alone, all at a time; read through here. */
@Entity
class Institution {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private boolean otherPortal;

  @Enumerated(EnumType.STRING)
  private InstitutionStatus status;

  private LocalDate statusSince;
  private String institutionCode;

  @Enumerated(EnumType.STRING)
  private RegistrationSymbol registrationSymbol;

  private String registrationDigits;
  private String registrationDisplay;
  private String liveRegistration;
  private String name;
  private String nameKana;
  private String prefectureCode;
  private String postalCode;
  private String address;
  private String phone;
  private LocalDate registeredOn;
  private String fingerprint;

  @OneToMany(mappedBy = "institution")
  @OrderBy("id")
  private List<Manager> managers = new ArrayList<>();

  protected Institution() {}

  /** Why nobody can register for it, or empty. */
  Optional<ErrorCode> hindrance() {
    if (otherPortal) {
      return Optional.of(ErrorCode.REG_018);
    }
    return switch (status) {
      case ACTIVE -> Optional.empty();
      case SUSPENDED -> Optional.of(ErrorCode.REG_021);
      case CLOSED -> Optional.of(ErrorCode.REG_019);
    };
  }

  boolean isClosed() {
    return status == InstitutionStatus.CLOSED;
  }

  boolean belongsToOtherPortal() {
    return otherPortal;
  }

  boolean hasSymbol(RegistrationSymbol symbol) {
    return registrationSymbol == symbol;
  }

  InstitutionCode code() {
    return new InstitutionCode(institutionCode);
  }

  String name() {
    return name;
  }

  /** The 登録記号番号 as the register prints it, or the 機関コード where there is none. */
  String displayNumber() {
    return registrationDisplay == null ? institutionCode : registrationDisplay;
  }

  /** Hashes to compare a birth date with; empty when nobody's is on record. */
  List<String> birthHashes() {
    return managers.stream().map(Manager::birthHash).flatMap(Optional::stream).toList();
  }

  LookUpInstitution.Found found() {
    return new LookUpInstitution.Found(id, kind, displayNumber(), name, prefecture(), status);
  }

  RegisterRecord.Entry entry() {
    return new RegisterRecord.Entry(
        kind,
        code(),
        displayNumber(),
        name,
        nameKana,
        prefecture(),
        postalCode,
        address,
        phone,
        status,
        statusSince,
        registeredOn,
        managers.stream().map(Manager::name).toList());
  }

  InstitutionCard.Card card() {
    return new InstitutionCard.Card(
        kind, code(), displayNumber(), name, nameKana, prefecture(), status);
  }

  private Prefecture prefecture() {
    return Prefecture.ofCode(prefectureCode).orElseThrow();
  }
}
