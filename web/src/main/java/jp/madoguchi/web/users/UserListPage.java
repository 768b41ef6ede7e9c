package jp.madoguchi.web.users;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.users.ResendLinkTo;
import jp.madoguchi.users.UserList;
import jp.madoguchi.web.frame.Problems;

/** 利用者の一覧. What is looked for stands in the address. */
@Named
@RequestScoped
public class UserListPage {
  @Inject private UserList users;
  @Inject private ResendLinkTo resendLink;
  @Inject private Problems problems;

  private String words;
  private String before;
  private UserList.Page page;
  private String pending;
  private Instant resentUntil;

  /** A new address. */
  public String search() {
    before = null;
    return "/admin/users/list?faces-redirect=true&includeViewParams=true";
  }

  /** The mail of a registration that waits for its link goes out once more. */
  public void resend() {
    try {
      resentUntil = resendLink.resend(pending);
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  /** Until when the link that was just sent holds; empty if none was. */
  public String getResentUntil() {
    return at(resentUntil);
  }

  public String getPending() {
    return pending;
  }

  public void setPending(String pending) {
    this.pending = pending;
  }

  public UserList.Page getPage() {
    if (page == null) {
      page = users.page(words, mark());
    }
    return page;
  }

  /** Null for the first page, and for what is no place in the list. */
  private Long mark() {
    return before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
  }

  /** Empty for null. */
  public String at(Instant instant) {
    return instant == null ? "" : Jst.minute(instant);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
