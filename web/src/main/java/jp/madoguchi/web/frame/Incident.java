package jp.madoguchi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.shared.Correlation;

/** The number on an error page that leads to the log lines of the same request. */
@Named
@RequestScoped
public class Incident {
  @Inject Correlation correlation;

  public String getId() {
    return correlation.id();
  }
}
