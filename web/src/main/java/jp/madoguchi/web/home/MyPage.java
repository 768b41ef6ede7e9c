package jp.madoguchi.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.session.MySignIns;
import jp.madoguchi.shared.Jst;

/** マイページ: what comes next for the clinic that is signed in. */
@Named
@RequestScoped
public class MyPage {
  @Inject private MyApplications applications;
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
      way = Way.of(applications.all().stream().findFirst().orElse(null));
    }
    return way;
  }
}
