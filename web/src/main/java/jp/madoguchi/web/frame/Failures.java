package jp.madoguchi.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.madoguchi.shared.Refusal;
import org.primefaces.csp.CspException;

/**
 * What a page did not handle itself. A refusal is shown at the fields. In an ajax request
 * everything else leads to an error page, for Faces would send the exception's message to the
 * browser; other requests end in the error pages of web.xml. A page that is no longer known, or
 * whose nonce is not ours, is nobody's failure and leaves no trace. The page of another role is
 * forbidden like another role's area.
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
    boolean stale = isStale(exception);
    if (stale && faces.getResponseComplete()) {
      // The phase that went on after its beginning failed failed again.
      return true;
    }
    boolean ajax = faces.getPartialViewContext().isAjaxRequest();
    boolean committed = faces.getExternalContext().isResponseCommitted();
    if (cause(exception, EJBAccessException.class) != null && !ajax && !committed) {
      send(faces, HttpServletResponse.SC_FORBIDDEN);
      return true;
    }
    if (committed || !ajax && !stale) {
      return false;
    }
    if (stale && ajax) {
      redirect(faces, "/public/error/expired");
    } else if (stale) {
      send(faces, HttpServletResponse.SC_BAD_REQUEST);
    } else {
      String incident = CDI.current().select(Incident.class).get().getId();
      LOG.log(System.Logger.Level.ERROR, "incident " + incident, exception);
      redirect(faces, "/public/error/failure?incident=" + incident);
    }
    return true;
  }

  private static boolean isStale(Throwable exception) {
    return cause(exception, ViewExpiredException.class) != null
        || cause(exception, CspException.class) != null;
  }

  private static Throwable cause(Throwable exception, Class<? extends Throwable> type) {
    for (Throwable t = exception; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return t;
      }
    }
    return null;
  }

  private static void send(FacesContext faces, int status) {
    try {
      faces.responseComplete();
      faces.getExternalContext().responseSendError(status, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void redirect(FacesContext faces, String path) {
    ExternalContext external = faces.getExternalContext();
    try {
      ((HttpServletResponse) external.getResponse()).resetBuffer();
      external.redirect(external.getRequestContextPath() + path);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
