package jp.madoguchi.audit;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jp.madoguchi.shared.Refusal;

/** Writes the entry of a use case; runs inside its transaction and after its permission check. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {
  /** Result of a call that ended in a technical failure; the log says more. */
  private static final String FAILED = "FAILED";

  @Inject private AuditTrail trail;
  @EJB private AuditRecorder recorder;

  @AroundInvoke
  Object audit(InvocationContext call) throws Exception {
    String action = call.getMethod().getDeclaringClass().getSimpleName();
    AuditTrail.Notes outer = trail.begin();
    try {
      Object answer = call.proceed();
      AuditTrail.Notes notes = trail.current();
      recorder.done(notes.actor(), action, notes.about(), notes.result());
      return answer;
    } catch (Refusal refusal) {
      AuditTrail.Notes notes = trail.current();
      recorder.refused(notes.actor(), action, notes.about(), refusal.code().code());
      throw refusal;
    } catch (Exception | Error failure) {
      AuditTrail.Notes notes = trail.current();
      recorder.refused(notes.actor(), action, notes.about(), FAILED);
      throw failure;
    } finally {
      trail.end(outer);
    }
  }
}
