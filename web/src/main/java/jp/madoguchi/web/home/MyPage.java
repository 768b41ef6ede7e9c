package jp.madoguchi.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.account.AccountList;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.golive.MyGoLiveDate;
import jp.madoguchi.session.MySignIns;
import jp.madoguchi.shared.Jst;

/** マイページ: what comes next for the clinic that is signed in. */
@Named
@RequestScoped
public class MyPage {
  @Inject private MyApplications applications;
  @Inject private AccountList accounts;
  @Inject private MyGoLiveDate goLive;
  @Inject private MySignIns signIns;

  private Way way;
  private List<MySignIns.Row> newest;

  public List<MySignIns.Row> getSignIns() {
    if (newest == null) {
      newest = signIns.newest();
    }
    return newest;
  }

  public String minute(Instant at) {
    return Jst.minute(at);
  }

  public Way getWay() {
    if (way == null) {
      way = Way.of(applications.all().stream().findFirst().orElse(null), this::use);
    }
    return way;
  }

  private Way.Use use() {
    AccountList.Page page = accounts.page(AccountList.From.START);
    return new Way.Use(page.inUse(), page.registered(), goLive.entry().state());
  }
}
