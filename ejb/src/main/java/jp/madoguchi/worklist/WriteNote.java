package jp.madoguchi.worklist;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** メモを書く: for colleagues; the clinic never sees it. */
@Stateless
@RolesAllowed({"reviewer", "approver"})
@Audited
public class WriteNote {
  private static final int LONGEST = 1000;

  @PersistenceContext EntityManager entities;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /**
   * @param receipt of a case that exists
   * @throws Refusal REV-015 for a text that is missing, too long or not plain
   */
  public void write(ReceiptNumber receipt, String typed) {
    trail.about("enrollment/" + receipt);
    String text = TypedText.trimmed(typed).replace("\r\n", "\n");
    if (text.isEmpty()
        || text.codePointCount(0, text.length()) > LONGEST
        || !TypedText.isPlain(text.replace("\n", ""))) {
      throw new Refusal(Problem.of("note", ErrorCode.REV_015));
    }
    String who = session.getCallerPrincipal().getName();
    entities.persist(new CaseNote(receipt.text(), text, who, clock.instant()));
  }
}
