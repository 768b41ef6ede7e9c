package jp.madoguchi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import jp.madoguchi.shared.Correlation;

/** The number on an error page that leads to the log lines of the request that failed. */
@Named
@RequestScoped
public class Incident {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  @Inject Correlation correlation;
  @Inject HttpServletRequest request;

  /** After the redirect of a failed ajax request the number comes as a parameter. */
  public String getId() {
    String failed = request.getParameter("incident");
    return failed != null && ID.matcher(failed).matches() ? failed : correlation.id();
  }
}
