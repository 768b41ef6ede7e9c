package jp.madoguchi.signin;

import jakarta.ejb.ApplicationException;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;

/** The password was right; the code of the app is asked for next (AUT-020). */
@ApplicationException(rollback = false)
public class CodeNeeded extends SignInRefused {
  private static final long serialVersionUID = 1L;

  private final String ticket;

  CodeNeeded(String ticket) {
    super(Problem.of("code", ErrorCode.AUT_020));
    this.ticket = ticket;
  }

  /** For {@link SignInWithCode}. */
  public String ticket() {
    return ticket;
  }
}
