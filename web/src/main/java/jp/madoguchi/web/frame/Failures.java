package jp.madoguchi.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.madoguchi.shared.Refusal;

/**
 * What a page did not handle itself. A refusal is shown at the fields. In an ajax request
 * everything else leads to an error page, for Faces would send the exception's message to the
 * browser; other requests end in the error pages of web.xml.
 */
class Failures extends ExceptionHandlerWrapper {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  Failures(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    var events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var queued = events.next().getContext();
      if (handled(faces, queued.getException(), queued.getPhaseId())) {
        events.remove();
      }
    }
    super.handle();
  }

  private static boolean handled(FacesContext faces, Throwable exception, PhaseId phase) {
    if (phase != PhaseId.RENDER_RESPONSE && cause(exception, Refusal.class) instanceof Refusal r) {
      CDI.current().select(Problems.class).get().show(r);
      faces.renderResponse();
      return true;
    }
    if (!faces.getPartialViewContext().isAjaxRequest()
        || faces.getExternalContext().isResponseCommitted()) {
      return false;
    }
    if (cause(exception, ViewExpiredException.class) != null) {
      redirect(faces, "/public/error/expired");
    } else {
      String incident = CDI.current().select(Incident.class).get().getId();
      LOG.log(System.Logger.Level.ERROR, "incident " + incident, exception);
      redirect(faces, "/public/error/failure?incident=" + incident);
    }
    return true;
  }

  private static Throwable cause(Throwable exception, Class<? extends Throwable> type) {
    for (Throwable t = exception; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return t;
      }
    }
    return null;
  }

  private static void redirect(FacesContext faces, String path) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.responseReset();
      external.redirect(external.getRequestContextPath() + path);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
