package jp.madoguchi.web.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.AccountNotFound;
import jp.madoguchi.account.ChangeRemark;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;

/** 資格確認アカウント管理, one account: what is known of it, and the change of its 備考. */
@Named
@ViewScoped
public class AccountDetailPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AccountDetail accounts;
  @Inject private ChangeRemark changeRemark;
  @Inject private Problems problems;

  private String id;
  private String remark;
  private AccountDetail.Entry entry;
  private boolean saved;

  public void load() throws IOException {
    try {
      show();
    } catch (AccountNotFound absent) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  private void show() {
    entry = accounts.of(AccountId.parse(id));
    remark = entry.remark();
  }

  public void update() {
    saved = false;
    try {
      changeRemark.change(entry.accountId(), remark, entry.version());
      show();
      saved = true;
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  public AccountDetail.Entry getEntry() {
    return entry;
  }

  /** Whether the last press of 更新 was good. */
  public boolean isSaved() {
    return saved;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
