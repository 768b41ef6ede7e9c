package jp.madoguchi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's content security policy. PrimeFaces refuses a posted form without it and
 * adds the field by script; a form that holds it itself also works without script.
 */
@Named
@RequestScoped
public class Nonce {
  public String getValue() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }
}
