package jp.madoguchi.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 施設の確認 by 照合: does a birth date belong to any 施術管理者 of today? Stores and logs nothing. Who calls
 * this counts the tries.
 */
@Stateless
@RolesAllowed("clinic")
public class VerifyFacility {
  @Inject Institutions institutions;
  @Inject KeyedHash keyedHash;

  /**
   * @param institutionId of an institution in the register
   * @throws Refusal USE-006 when no birth date is on record, as for every 健診実施機関等
   */
  public boolean matches(long institutionId, BirthDate typed) {
    Institution institution = institutions.withManagers(institutionId).orElseThrow();
    List<String> known = institution.birthHashes();
    if (known.isEmpty()) {
      throw new Refusal(Problem.of(BirthDate.FIELD, ErrorCode.USE_006));
    }
    byte[] sought = bytes(typed.hash(keyedHash, institution.code()));
    boolean matched = false;
    for (String hash : known) {
      // Without stopping at a match, so that the time does not tell which manager it was.
      matched |= MessageDigest.isEqual(sought, bytes(hash));
    }
    return matched;
  }

  private static byte[] bytes(String hash) {
    return hash.getBytes(StandardCharsets.US_ASCII);
  }
}
