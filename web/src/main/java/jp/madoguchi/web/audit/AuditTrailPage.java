package jp.madoguchi.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import jp.madoguchi.audit.AuditEntries;
import jp.madoguchi.audit.AuditFilter;
import jp.madoguchi.audit.ReadAuditTrail;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;

/**
 * 証跡の一覧. What is shown stands in the address. The trail is read once for a view and not when a
 * button is pressed, for every reading leaves an entry.
 */
@Named
@RequestScoped
public class AuditTrailPage {
  @Inject private ReadAuditTrail read;
  @Inject private Problems problems;
  @Inject private FacesContext faces;

  private String who;
  private String what;
  private String object;
  private String from;
  private String to;
  private String before;
  private String number;
  private AuditEntries.Page page;

  /** Once the page is built: what is wrong belongs to its fields. */
  public void load() {
    if (faces.isPostback()) {
      return;
    }
    try {
      page = read.read(new AuditFilter(who, what, object, from, to), mark());
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  /** A new address; what is wrong with the filter shows there, beside what was typed. */
  public String search() {
    before = null;
    number = null;
    return "/admin/audit/trail?faces-redirect=true&includeViewParams=true";
  }

  /** Null for the first page, and for what is no place in the trail. */
  private AuditEntries.Mark mark() {
    if (before == null || number == null) {
      return null;
    }
    try {
      return new AuditEntries.Mark(Instant.parse(before), Long.parseLong(number));
    } catch (DateTimeException | NumberFormatException typedByHand) {
      return null;
    }
  }

  /** Null where the filter was refused. */
  public AuditEntries.Page getPage() {
    return page;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
