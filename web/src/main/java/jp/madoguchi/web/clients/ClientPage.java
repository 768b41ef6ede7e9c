package jp.madoguchi.web.clients;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import jp.madoguchi.clients.ClientDetail;
import jp.madoguchi.clients.ClientList;
import jp.madoguchi.clients.ClientState;
import jp.madoguchi.clients.IssuedSecret;
import jp.madoguchi.clients.RevokeClient;
import jp.madoguchi.clients.RotateClientSecret;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;
import org.primefaces.PrimeFaces;

/** One client, and what an operator can do about it. */
@Named
@ViewScoped
public class ClientPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ClientDetail details;
  @Inject private RotateClientSecret rotateSecret;
  @Inject private RevokeClient revokeClient;
  @Inject private Visitor visitor;
  @Inject private Problems problems;

  private String name;
  private String overlap = "24";
  private ClientList.Row client;
  private transient IssuedSecret issued;

  public void load() throws IOException {
    Optional<ClientList.Row> found = details.of(name);
    client = found.orElse(null);
    if (client == null) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  public void rotate() {
    issued = null;
    try {
      issued = rotateSecret.rotate(client.name(), overlap);
      client = details.of(name).orElseThrow();
      PrimeFaces.current().ajax().update("client");
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  public String revoke() {
    revokeClient.revoke(client.name());
    return "/admin/clients/client?faces-redirect=true&name=" + client.name();
  }

  public ClientList.Row getClient() {
    return client;
  }

  /** The key of the words for a scope. */
  public String word(String scope) {
    return "scope_" + scope.replace(':', '_');
  }

  /** Auditors only look. */
  public boolean isChangeable() {
    return client.state() == ClientState.ACTIVE && visitor.is("operator");
  }

  /** Null but right after the secret was changed. */
  public IssuedSecret getIssued() {
    return issued;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getOverlap() {
    return overlap;
  }

  public void setOverlap(String overlap) {
    this.overlap = overlap;
  }
}
