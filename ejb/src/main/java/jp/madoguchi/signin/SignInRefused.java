package jp.madoguchi.signin;

import jakarta.ejb.ApplicationException;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Not signed in. The transaction is committed all the same: the wrong password was counted. */
@ApplicationException(rollback = false)
public class SignInRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  SignInRefused(Problem problem) {
    super(problem);
  }
}
