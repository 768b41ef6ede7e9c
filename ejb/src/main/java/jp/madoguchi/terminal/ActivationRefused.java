package jp.madoguchi.terminal;

import jakarta.ejb.ApplicationException;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Not registered. The transaction is committed all the same: the wrong try was counted. */
@ApplicationException(rollback = false)
public class ActivationRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  ActivationRefused(ErrorCode code, Object... arguments) {
    super(Problem.of(null, code, arguments));
  }
}
