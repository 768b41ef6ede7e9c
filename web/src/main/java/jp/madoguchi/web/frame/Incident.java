package jp.madoguchi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import jp.madoguchi.shared.Correlation;

/** The number on an error page that leads to the log lines of the request that failed. */
@Named
@RequestScoped
public class Incident {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  @Inject Correlation correlation;
  @Inject FacesContext faces;

  /**
   * After the redirect of a failed ajax request the number comes as a parameter; a form that failed
   * is not looked into once more.
   */
  public String getId() {
    String failed = faces.getExternalContext().getRequestParameterMap().get("incident");
    return failed != null && ID.matcher(failed).matches() ? failed : correlation.id();
  }
}
