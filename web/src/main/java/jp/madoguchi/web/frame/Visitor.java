package jp.madoguchi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who looks at the page. */
@Named
@RequestScoped
public class Visitor {
  private static final List<String> STAFF = List.of("reviewer", "approver", "operator", "auditor");

  @Inject SecurityContext security;

  public boolean isSignedIn() {
    return security.getCallerPrincipal() != null;
  }

  /** Mail address of a clinic, user name of staff; null before sign-in. */
  public String getName() {
    return isSignedIn() ? security.getCallerPrincipal().getName() : null;
  }

  public boolean is(String role) {
    return isSignedIn() && security.isCallerInRole(role);
  }

  public boolean isStaff() {
    return STAFF.stream().anyMatch(this::is);
  }

  public String signOut() throws ServletException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    ((HttpServletRequest) external.getRequest()).logout();
    external.invalidateSession();
    return "/index?faces-redirect=true";
  }
}
