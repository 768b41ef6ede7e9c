package jp.madoguchi.web.jobs;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import jp.madoguchi.jobs.JobRunDetail;
import org.primefaces.PrimeFaces;

/**
 * One run with its steps and what it was started with. While it goes on, the page looks again every
 * two seconds; it says aloud only what is new by a tenth.
 */
@Named
@ViewScoped
public class JobRunPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JobRunDetail detail;
  @Inject private ShownJobRun view;

  private String run;
  private String spoken;
  private boolean watching;

  public void load() throws IOException {
    if (run == null || detail.of(run).isEmpty()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
      return;
    }
    spoken = view.getSpoken();
    watching = view.isOpen();
  }

  public void look() {
    if (!view.getSpoken().equals(spoken)) {
      spoken = view.getSpoken();
      PrimeFaces.current().ajax().update("watch:spoken");
    }
    if (!view.isOpen()) {
      watching = false;
      PrimeFaces.current().ajax().update("watch:poll");
    }
  }

  /** As the page was last shown, so that a look that was asked for is also heard at the end. */
  public boolean isWatching() {
    return watching;
  }

  public String getRun() {
    return run;
  }

  public void setRun(String run) {
    this.run = run;
  }
}
