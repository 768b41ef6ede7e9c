package jp.madoguchi.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** 施術管理者 of today. Of the birth date only a keyed hash is known here. */
@Entity
@Table(name = "institution_manager")
class Manager {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Institution institution;

  private String name;
  private String birthHash;

  protected Manager() {}

  String name() {
    return name;
  }

  /** Empty once the institution is closed. */
  Optional<String> birthHash() {
    return Optional.ofNullable(birthHash);
  }
}
