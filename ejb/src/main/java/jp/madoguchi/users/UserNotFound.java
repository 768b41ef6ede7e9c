package jp.madoguchi.users;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** No user has registered for an institution with this code. */
public class UserNotFound extends Refusal {
  private static final long serialVersionUID = 1L;

  UserNotFound() {
    super(Problem.of(null, ErrorCode.USR_003));
  }
}
