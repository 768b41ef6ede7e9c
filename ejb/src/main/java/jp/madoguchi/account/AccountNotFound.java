package jp.madoguchi.account;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The institution of the caller has no such account; whether another has one is not told. */
public class AccountNotFound extends Refusal {
  private static final long serialVersionUID = 1L;

  AccountNotFound() {
    super(Problem.of(null, ErrorCode.ACC_012));
  }
}
