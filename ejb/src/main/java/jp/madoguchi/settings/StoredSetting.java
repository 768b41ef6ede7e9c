package jp.madoguchi.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** What an operator has set instead of what the server says. */
@Entity
class StoredSetting {
  /** The setting's key. */
  @Id private String name;

  private String settingValue;
  private String changedBy;
  private Instant changedAt;
  @Version private int version;

  protected StoredSetting() {}

  String name() {
    return name;
  }

  /** Empty where the server's value holds. */
  Optional<String> value() {
    return Optional.ofNullable(settingValue);
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  void change(String value, String by, Instant now) {
    settingValue = value;
    changedBy = by;
    changedAt = now;
  }
}
