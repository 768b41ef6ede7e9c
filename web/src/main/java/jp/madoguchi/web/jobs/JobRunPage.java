package jp.madoguchi.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.jobs.JobRunDetail;

/** One run with its steps and what it was started with. */
@Named
@RequestScoped
public class JobRunPage {
  @Inject private JobRunDetail detail;

  private String run;
  private JobRunDetail.Shown shown;

  public void load() throws IOException {
    if (run == null || detail.of(run).isEmpty()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  public JobRunDetail.Shown getShown() {
    if (shown == null) {
      shown = detail.of(run).orElseThrow();
    }
    return shown;
  }

  public String getRun() {
    return run;
  }

  public void setRun(String run) {
    this.run = run;
  }
}
