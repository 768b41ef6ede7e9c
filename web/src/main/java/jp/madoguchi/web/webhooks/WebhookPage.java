package jp.madoguchi.web.webhooks;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.clients.ClientDetail;
import jp.madoguchi.clients.ClientList;
import jp.madoguchi.clients.ClientState;
import jp.madoguchi.clients.IssuedSecret;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;
import jp.madoguchi.webhooks.RotateWebhookSecret;
import jp.madoguchi.webhooks.SetWebhook;
import jp.madoguchi.webhooks.WebhookDetail;
import jp.madoguchi.webhooks.WebhookForm;
import org.primefaces.PrimeFaces;

/** Where and of what a client is told. The secret is on the screen until it is left. */
@Named
@ViewScoped
public class WebhookPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ClientDetail clients;
  @Inject private WebhookDetail webhooks;
  @Inject private SetWebhook setWebhook;
  @Inject private RotateWebhookSecret rotateSecret;
  @Inject private Visitor visitor;
  @Inject private Problems problems;

  private String name;
  private ClientList.Row client;
  private WebhookDetail.Entry webhook;
  private String url;
  private Set<String> events = new HashSet<>();
  private boolean sending = true;
  private boolean saved;
  private transient IssuedSecret issued;

  public void load() throws IOException {
    client = clients.of(name).orElse(null);
    if (client == null) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
      return;
    }
    read();
    if (webhook != null) {
      url = webhook.url();
      sending = webhook.sending();
      events = new HashSet<>(webhook.events());
    }
  }

  private void read() {
    webhook = webhooks.of(name).orElse(null);
  }

  public void save() {
    saved = false;
    issued = null;
    try {
      issued = setWebhook.set(client.name(), new WebhookForm(url, events, sending)).orElse(null);
      saved = true;
      read();
      PrimeFaces.current().ajax().update("told", "rotation");
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  public void rotate() {
    saved = false;
    issued = null;
    try {
      issued = rotateSecret.rotate(client.name());
      read();
      PrimeFaces.current().ajax().update("told", "rotation");
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  /** The key of the words for an event. */
  public String word(String event) {
    return "event_" + event.replace('.', '_');
  }

  /** Auditors only look. */
  public boolean isChangeable() {
    return client.state() == ClientState.ACTIVE && visitor.is("operator");
  }

  /** Null while there is none. */
  public WebhookDetail.Entry getWebhook() {
    return webhook;
  }

  /** Null but right after it was drawn. */
  public IssuedSecret getIssued() {
    return issued;
  }

  /** Whether the last press of the button was good. */
  public boolean isSaved() {
    return saved;
  }

  /** The keys of all events of which a system can be told. */
  public List<String> getKinds() {
    return Stream.of(Announcement.Kind.values()).map(Announcement.Kind::key).toList();
  }

  /** The keys of those that are chosen. */
  public Set<String> getEvents() {
    return events;
  }

  public void setEvents(Set<String> events) {
    this.events = events;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public boolean isSending() {
    return sending;
  }

  public void setSending(boolean sending) {
    this.sending = sending;
  }
}
