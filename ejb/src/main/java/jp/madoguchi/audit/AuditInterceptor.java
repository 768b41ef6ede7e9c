package jp.madoguchi.audit;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
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
  @Inject private AuditTrail trail;
  @EJB private AuditRecorder recorder;
  @Inject private Event<AuditRecorder.Done> ended;

  @AroundInvoke
  Object audit(InvocationContext call) throws Exception {
    String action = call.getMethod().getDeclaringClass().getSimpleName();
    AuditTrail.Notes outer = trail.begin();
    try {
      Object answer = call.proceed();
      AuditTrail.Notes notes = trail.current();
      AuditRecorder.Done done = recorder.done(notes.actor(), action, notes.about(), notes.result());
      if (outer == null) {
        // Of those within it the caller knows nothing.
        ended.fire(done);
      }
      return answer;
    } catch (Refusal refusal) {
      AuditTrail.Notes notes = trail.current();
      recorder.refused(notes.actor(), action, notes.about(), refusal.code().code());
      throw refusal;
    } catch (Exception | Error failure) {
      AuditTrail.Notes notes = trail.current();
      recorder.refused(notes.actor(), action, notes.about(), AuditRecorder.FAILED);
      throw failure;
    } finally {
      trail.end(outer);
    }
  }
}
