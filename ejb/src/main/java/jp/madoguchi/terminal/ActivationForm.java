package jp.madoguchi.terminal;

/**
 * What the app sends: the four things that stand in the ユーザ設定情報, as somebody typed them. None is
 * null.
 *
 * @param institutionCode ① 機関コード
 * @param accountId ② ID
 * @param password ③ パスワード, a secret
 * @param activationCode ④ アクティベーションコード, a secret
 */
public record ActivationForm(
    String institutionCode, String accountId, String password, String activationCode) {

  /** Without its content: it holds secrets. */
  @Override
  public String toString() {
    return "ActivationForm";
  }
}
