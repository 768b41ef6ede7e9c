package jp.madoguchi.clients;

import java.time.Instant;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** No token is given: the error codes of RFC 6749 §5.2 tell a machine why. */
public class TokenRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient Instant again;

  TokenRefused(ErrorCode code) {
    this(code, null);
  }

  TokenRefused(ErrorCode code, Instant again) {
    super(Problem.of(null, code));
    this.again = again;
  }

  /** When it may be tried again; null unless it was tried too often. */
  public Instant again() {
    return again;
  }
}
