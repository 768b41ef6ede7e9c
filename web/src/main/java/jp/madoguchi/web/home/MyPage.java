package jp.madoguchi.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.enrollment.MyApplications;

/** マイページ: what comes next for the clinic that is signed in. */
@Named
@RequestScoped
public class MyPage {
  @Inject private MyApplications applications;

  private Way way;

  public Way getWay() {
    if (way == null) {
      way = Way.of(applications.all().stream().findFirst().orElse(null));
    }
    return way;
  }
}
