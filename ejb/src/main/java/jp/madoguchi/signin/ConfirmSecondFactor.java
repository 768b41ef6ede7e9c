package jp.madoguchi.signin;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 2段階認証の設定, second half: the app shows a right code, and from now on it is asked for. */
@Stateless
@Audited
@RolesAllowed({"clinic", "reviewer", "approver", "operator", "auditor"})
public class ConfirmSecondFactor {
  @Resource private SessionContext session;
  @Inject private StepUp stepUp;
  @Inject private SecondFactors factors;
  @Inject private Sessions sessions;

  /**
   * @return ten recovery codes, which can never be seen again
   * @throws Refusal AUT-010 when the password must be given again, AUT-021 at {@code code}
   */
  public List<String> confirm(String code, String sessionKey) {
    String name = session.getCallerPrincipal().getName();
    stepUp.check(name, sessionKey);
    List<String> recoveryCodes =
        factors
            .confirm(name, code)
            .orElseThrow(() -> new Refusal(Problem.of("code", ErrorCode.AUT_021)));
    sessions.mustEnrol(name, false);
    return recoveryCodes;
  }
}
