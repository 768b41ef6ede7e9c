package jp.madoguchi.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class StaffUser {
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

  protected StaffUser() {}

  StaffUser(String name, String displayName, StaffRole role, String address, String passwordHash) {
    this.name = name;
    this.displayName = displayName;
    this.role = role;
    this.address = address;
    this.passwordHash = passwordHash;
  }

  StaffSignIns.Stored stored() {
    return new StaffSignIns.Stored(name, displayName, role, address, passwordHash);
  }

  void changePassword(String hash) {
    passwordHash = hash;
  }
}
