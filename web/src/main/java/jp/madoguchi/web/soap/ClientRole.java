package jp.madoguchi.web.soap;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.clients.BearerCaller;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.rest.Needs;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.jboss.wsf.spi.deployment.Endpoint;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Asks for the scope of the operation, then runs it as the client, so that the roles of the use
 * cases hold and the trail knows who it was. An operation that names no scope is nobody's, and what
 * the contract does not know is no operation.
 */
public class ClientRole extends AbstractPhaseInterceptor<Message> {
  public ClientRole() {
    super(Phase.PRE_INVOKE);
  }

  @Override
  public void handleMessage(Message message) {
    SoapCall call = SoapCall.of(message);
    String operation =
        call.operation().orElseThrow(() -> refused(Problem.of(null, ErrorCode.API_031)));
    Scope needed = needed(message, operation);
    if (needed == null || !call.caller().scopes().contains(needed)) {
      String scope = needed == null ? "-" : needed.key();
      throw refused(Problem.of(null, ErrorCode.API_002, scope));
    }
    call.begin();
    runAs(call.caller(), () -> message.getInterceptorChain().doIntercept(message));
  }

  private static Fault refused(Problem problem) {
    return new Fault(new Refusal(problem));
  }

  private static void runAs(BearerCaller.Caller caller, Runnable rest) {
    Set<String> roles = caller.roles();
    SecurityDomain.getCurrent()
        .createAdHocIdentity(caller.name())
        .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
        .runAs(rest);
  }

  /** Null for an operation that names no scope. */
  private static Scope needed(Message message, String operation) {
    Class<?> endpoint = message.getExchange().get(Endpoint.class).getTargetBeanClass();
    return Stream.of(endpoint.getMethods())
        .filter(method -> method.getName().equals(operation))
        .filter(method -> method.isAnnotationPresent(Needs.class))
        .findFirst()
        .map(ClientRole::scope)
        .orElse(null);
  }

  private static Scope scope(Method method) {
    return method.getAnnotation(Needs.class).value();
  }
}
