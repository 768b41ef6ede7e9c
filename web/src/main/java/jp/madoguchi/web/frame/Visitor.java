package jp.madoguchi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who looks at the page. */
@Named
@RequestScoped
public class Visitor {
  private static final List<String> STAFF = List.of("reviewer", "approver", "operator", "auditor");

  @Inject HttpServletRequest request;

  public boolean isSignedIn() {
    return request.getUserPrincipal() != null;
  }

  /** Mail address of a clinic, user name of staff; null before sign-in. */
  public String getName() {
    return isSignedIn() ? request.getUserPrincipal().getName() : null;
  }

  public boolean is(String role) {
    return isSignedIn() && request.isUserInRole(role);
  }

  public boolean isStaff() {
    return STAFF.stream().anyMatch(this::is);
  }
}
