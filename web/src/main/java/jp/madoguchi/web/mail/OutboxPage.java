package jp.madoguchi.web.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.madoguchi.mail.OutboxList;
import jp.madoguchi.mail.ResendMail;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;

/**
 * 送信メールの一覧. Keeps the rows that are on the screen, so that a button sends the mail it stands
 * beside, whatever has come since.
 */
@Named
@ViewScoped
public class OutboxPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OutboxList outbox;
  @Inject private ResendMail resend;
  @Inject private Problems problems;

  private String show = "";
  private String before;
  private List<OutboxList.Row> rows;
  private Long next;
  private boolean resent;

  public void load() {
    OutboxList.Page page = outbox.page(chosen(), mark());
    rows = page.rows();
    next = page.next();
  }

  public void resend(String key) {
    resent = false;
    try {
      resend.resend(key);
      resent = true;
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
    load();
  }

  /** Words of the choices as they stand in the address: trouble, waiting, all. */
  public List<String> getChoices() {
    return Stream.of(OutboxList.Show.values()).map(OutboxPage::word).toList();
  }

  public String getChoice() {
    return word(chosen());
  }

  /** Empty for null. */
  public String at(Instant instant) {
    return instant == null ? "" : Jst.minute(instant);
  }

  private OutboxList.Show chosen() {
    return Stream.of(OutboxList.Show.values())
        .filter(s -> word(s).equals(show))
        .findFirst()
        .orElse(OutboxList.Show.TROUBLE);
  }

  /** Null for the first page, and for what is no place in the outbox. */
  private Long mark() {
    return before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
  }

  private static String word(OutboxList.Show show) {
    return show.name().toLowerCase(Locale.ROOT);
  }

  public List<OutboxList.Row> getRows() {
    return rows;
  }

  /** Null on the last page. */
  public Long getNext() {
    return next;
  }

  /** Whether the last press of a button was good. */
  public boolean isResent() {
    return resent;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
