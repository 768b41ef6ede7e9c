package jp.madoguchi.web.webhooks;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.clients.ClientDetail;
import jp.madoguchi.clients.ClientList;
import jp.madoguchi.clients.ClientState;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;
import jp.madoguchi.webhooks.ReplayDeliveries;
import jp.madoguchi.webhooks.ReplayDelivery;
import jp.madoguchi.webhooks.WebhookDeliveries;
import jp.madoguchi.webhooks.WebhookFailure;

/**
 * What a client was told, or will be. Keeps the rows that are on the screen, as the outbox does.
 */
@Named
@ViewScoped
public class DeliveriesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  @Inject private ClientDetail clients;
  @Inject private WebhookDeliveries deliveries;
  @Inject private ReplayDelivery replayDelivery;
  @Inject private ReplayDeliveries replayDeliveries;
  @Inject private Visitor visitor;
  @Inject private Problems problems;

  private String name;
  private ClientList.Row client;
  private String before;
  private String since;
  private List<Postings.Row> rows;
  private Long next;
  private Integer replayed;

  public void load() throws IOException {
    client = clients.of(name).orElse(null);
    if (client == null) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
      return;
    }
    read();
  }

  private void read() {
    client = clients.of(name).orElseThrow();
    List<Postings.Row> found = deliveries.page(name, mark(), PAGE + 1);
    rows = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
    next = found.size() > PAGE ? rows.get(PAGE - 1).number() : null;
  }

  public void replay(Postings.Row row) {
    replayed = null;
    try {
      replayDelivery.replay(name, row.id(), row.version());
      replayed = 1;
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
    read();
  }

  public void replaySince() {
    replayed = null;
    try {
      replayed = replayDeliveries.replay(name, since);
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
    read();
  }

  /** Null for the first page, and for what is no place in the list. */
  private Long mark() {
    return before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
  }

  /** Auditors only look, and a client that has ended is told nothing. */
  public boolean isChangeable() {
    return client.state() == ClientState.ACTIVE && visitor.is("operator");
  }

  public List<Postings.Row> getRows() {
    return rows;
  }

  /** The key of the words for why the last try failed; null where the answer tells it. */
  public String reason(Postings.Row row) {
    String error = row.lastError();
    if (error == null || error.startsWith(WebhookFailure.ANSWERED)) {
      return null;
    }
    return WebhookFailure.of(error).map(known -> "error_" + known).orElse("error_OTHER");
  }

  /** Null on the last page. */
  public Long getNext() {
    return next;
  }

  /** How many the last press of a button has queued; null where it was refused. */
  public Integer getReplayed() {
    return replayed;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }
}
