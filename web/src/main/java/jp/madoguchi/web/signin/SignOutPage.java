package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.session.SignOut;

/** ログアウト, on every page. */
@Named
@RequestScoped
public class SignOutPage {
  @Inject private SignOut signOut;
  @Inject private SessionKey key;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  public String signOut() throws ServletException {
    signOut.signOut(key.text());
    request.logout();
    faces.getExternalContext().invalidateSession();
    return "/index?faces-redirect=true";
  }
}
