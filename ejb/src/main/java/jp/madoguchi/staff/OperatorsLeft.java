package jp.madoguchi.staff;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Nobody locks out themselves or the last one who could undo it. */
@Dependent
class OperatorsLeft {
  @Inject private StaffUsers users;
  @Resource private SessionContext session;

  /**
   * Locks the operators, so that of two who take each other's role away one waits and is refused.
   *
   * @throws Refusal STF-005 when it is the caller, STF-006 when no operator would be left
   * @throws StaffNotFound STF-008
   */
  StaffUser without(String name) {
    if (session.getCallerPrincipal().getName().equals(name)) {
      throw new Refusal(Problem.of(null, ErrorCode.STF_005));
    }
    List<StaffUser> operators = users.lockedHaving(StaffRole.OPERATOR);
    StaffUser user = users.locked(name);
    boolean another = operators.stream().anyMatch(one -> one != user && one.acts());
    if (user.role() == StaffRole.OPERATOR && user.acts() && !another) {
      throw new Refusal(Problem.of(null, ErrorCode.STF_006));
    }
    return user;
  }
}
