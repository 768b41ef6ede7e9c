package jp.madoguchi.staff;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** No member of staff has this user name. */
public class StaffNotFound extends Refusal {
  private static final long serialVersionUID = 1L;

  StaffNotFound() {
    super(Problem.of(null, ErrorCode.STF_008));
  }
}
