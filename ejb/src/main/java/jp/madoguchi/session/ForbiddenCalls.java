package jp.madoguchi.session;

import jakarta.ejb.EJBAccessException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import javax.naming.InitialContext;
import jp.madoguchi.audit.AuditRecorder;

/**
 * Writes the entry of a call that the container refuses because the caller has not the role. The
 * trail's own interceptor never sees such a call, for permissions are checked before it; this one
 * runs before the check ({@code META-INF/jboss-ejb3.xml}), where nothing is injected.
 */
public class ForbiddenCalls {
  @AroundInvoke
  Object watch(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (EJBAccessException refused) {
      String action = call.getMethod().getDeclaringClass().getSimpleName();
      AuditRecorder recorder = InitialContext.doLookup("java:app/madoguchi-ejb/AuditRecorder");
      recorder.refused(null, action, null, AuditRecorder.FORBIDDEN);
      throw refused;
    }
  }
}
