package jp.madoguchi.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 施設カード: how an institution is named in its own pages, its mails and on its ユーザ設定情報. For callers
 * that already know whose institution it is, timers among them.
 */
@Stateless
@PermitAll
public class InstitutionCard {
  @Inject Institutions institutions;

  /**
   * @param displayNumber the 登録記号番号, or the 機関コード where there is none
   * @param nameKana null when the register has none
   */
  public record Card(
      InstitutionKind kind,
      InstitutionCode code,
      String displayNumber,
      String name,
      String nameKana,
      Prefecture prefecture,
      InstitutionStatus status) {

    /**
     * Nothing is granted to an institution that does not work at present.
     *
     * @throws Refusal USE-036 when it is suspended or closed
     */
    public void requireInUse() {
      if (status != InstitutionStatus.ACTIVE) {
        throw new Refusal(Problem.of(null, ErrorCode.USE_036));
      }
    }
  }

  public Card of(long institutionId) {
    return institutions.withId(institutionId).orElseThrow().card();
  }
}
