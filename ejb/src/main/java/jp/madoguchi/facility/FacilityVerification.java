package jp.madoguchi.facility;

import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;

/** 施設の確認方法: how the institution shows that it is the one it says. */
public enum FacilityVerification {
  /** 照合: the birth date of a current 施術管理者 against the register. */
  REGISTRY_MATCH("birthDate", ErrorCode.USE_001),
  /** 書類: one to five files. */
  DOCUMENTS("evidence", ErrorCode.USE_010);

  private final String field;
  private final ErrorCode missing;

  FacilityVerification(String field, ErrorCode missing) {
    this.field = field;
    this.missing = missing;
  }

  /** Empty for what is no way at all. */
  public static Optional<FacilityVerification> read(String name) {
    return Stream.of(values()).filter(way -> way.name().equals(name)).findFirst();
  }

  /** What to tell who has chosen this way and not gone it. */
  public Problem missing() {
    return Problem.of(field, missing);
  }
}
