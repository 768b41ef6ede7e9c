package jp.madoguchi.web.clients;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.clients.ClientForm;
import jp.madoguchi.clients.ClientList;
import jp.madoguchi.clients.IssueClient;
import jp.madoguchi.clients.IssuedSecret;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import org.primefaces.PrimeFaces;

/** API利用者: the list, and the form for one more. The secret is on the screen until it is left. */
@Named
@ViewScoped
public class ClientsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ClientList clients;
  @Inject private IssueClient issueClient;
  @Inject private Problems problems;

  private List<ClientList.Row> rows;
  private String name;
  private String lastDay;
  private String perMinute = "600";
  private Set<String> scopes = new HashSet<>();
  private boolean soap;
  private transient IssuedSecret issued;

  @PostConstruct
  void read() {
    rows = clients.all();
  }

  public void issue() {
    issued = null;
    try {
      issued = issueClient.issue(new ClientForm(name, scopes, lastDay, perMinute, soap));
      scopes = new HashSet<>();
      name = null;
      lastDay = null;
      soap = false;
      read();
      PrimeFaces.current().ajax().update("clients", "issue");
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  /** In Japan; empty for null. */
  public String at(Instant instant) {
    return instant == null ? "" : Jst.minute(instant);
  }

  /** The last day before that moment. */
  public String lastDayBefore(Instant end) {
    return Jst.day(end.minusNanos(1));
  }

  public List<ClientList.Row> getRows() {
    return rows;
  }

  public boolean isSoap() {
    return soap;
  }

  public void setSoap(boolean soap) {
    this.soap = soap;
  }

  /** The keys of all scopes. */
  public List<String> getAll() {
    return Stream.of(Scope.values()).map(Scope::key).toList();
  }

  /** The keys of those that are chosen. */
  public Set<String> getScopes() {
    return scopes;
  }

  public void setScopes(Set<String> scopes) {
    this.scopes = scopes;
  }

  /** Null but right after a client was issued. */
  public IssuedSecret getIssued() {
    return issued;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }

  public String getPerMinute() {
    return perMinute;
  }

  public void setPerMinute(String perMinute) {
    this.perMinute = perMinute;
  }
}
