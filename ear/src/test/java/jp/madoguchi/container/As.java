package jp.madoguchi.container;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Runs a call as a signed-in caller with one role, as the server's security knows it. */
final class As {
  private As() {}

  static <T> T role(String role, String caller, Callable<T> call) {
    try {
      return identity(role, caller).runAs(call);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static void role(String role, String caller, Runnable call) {
    identity(role, caller).runAs(call);
  }

  private static SecurityIdentity identity(String role, String caller) {
    return SecurityDomain.getCurrent()
        .createAdHocIdentity(caller)
        .withDefaultRoleMapper(RoleMapper.constant(Roles.of(role)));
  }
}
