package jp.madoguchi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.AccountList;
import jp.madoguchi.account.AccountNotFound;

/** 資格確認アカウント管理, the list. */
@Named
@RequestScoped
public class AccountListPage {
  @Inject private AccountList accounts;
  @Inject private FacesContext faces;

  private String after;
  private String before;
  private AccountList.Page page;

  public AccountList.Page getPage() {
    if (page == null) {
      page = accounts.page(from());
    }
    return page;
  }

  /** What is no account's id in the address leads to the start of the list. */
  private AccountList.From from() {
    try {
      if (after != null) {
        return new AccountList.From(AccountId.parse(after), null);
      }
      if (before != null) {
        return new AccountList.From(null, AccountId.parse(before));
      }
    } catch (AccountNotFound typedByHand) {
      return AccountList.From.START;
    }
    return AccountList.From.START;
  }

  /** 「3行中 1~3 行」, as the guide shows it. */
  public String getPosition() {
    String pattern =
        faces.getApplication().getResourceBundle(faces, "accountText").getString("position");
    return MessageFormat.format(pattern, getPage().total(), getPage().first(), getPage().last());
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
