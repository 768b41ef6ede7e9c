package jp.madoguchi.secondfactor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jp.madoguchi.shared.Secrets;

/**
 * 回復コード: lets a person in once who has lost the app. Of 128 random bits, so that a plain hash does.
 */
@Entity
class RecoveryCode {
  @Id private String codeHash;
  private String name;

  protected RecoveryCode() {}

  RecoveryCode(String name, String code) {
    this.name = name;
    this.codeHash = Secrets.sha256(code);
  }
}
