package jp.madoguchi.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Refuses a posted form whose nonce is not that of the page before anything is done with it.
 * PrimeFaces looks at the nonce only when it writes the answer, and the action has run by then.
 */
public class NonceCheck implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  /**
   * @throws org.primefaces.csp.CspException for {@link Failures}
   */
  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (faces.getViewRoot() != null && faces.isPostback() && !faces.getResponseComplete()) {
      PrimeFacesContext.getCspState(faces).getNonce();
    }
  }
}
