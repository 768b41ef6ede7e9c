package jp.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import jp.madoguchi.shared.Seal;

/**
 * Seals the secrets of an account, each bound to institution, account and field: a sealed value
 * copied into another row or another column does not open.
 */
@Dependent
class AccountSecrets {
  private static final String PASSWORD = "password";
  private static final String CODE = "activation-code";

  private final Seal seal;

  @Inject
  AccountSecrets(Seal seal) {
    this.seal = seal;
  }

  byte[] seal(AccountPassword password, long institutionId, AccountId account) {
    return seal.seal(password.text(), binding(institutionId, account, PASSWORD));
  }

  byte[] seal(ActivationCode code, long institutionId, AccountId account) {
    return seal.seal(code.text(), binding(institutionId, account, CODE));
  }

  AccountPassword password(byte[] sealed, long institutionId, AccountId account) {
    return new AccountPassword(seal.open(sealed, binding(institutionId, account, PASSWORD)));
  }

  ActivationCode activationCode(byte[] sealed, long institutionId, AccountId account) {
    return new ActivationCode(seal.open(sealed, binding(institutionId, account, CODE)));
  }

  /** Compares to the end, so that the time tells nothing. */
  static boolean same(String secret, String typed) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }

  private static String binding(long institutionId, AccountId account, String field) {
    return institutionId + "|" + account + "|" + field;
  }
}
