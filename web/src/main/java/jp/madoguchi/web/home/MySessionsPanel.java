package jp.madoguchi.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.session.EndOtherSessions;
import jp.madoguchi.session.MySessions;
import jp.madoguchi.web.signin.SessionKey;

/** ログイン中のブラウザー on マイページ. */
@Named
@RequestScoped
public class MySessionsPanel {
  @Inject private MySessions sessions;
  @Inject private EndOtherSessions end;
  @Inject private SessionKey key;

  private List<MySessions.Row> rows;

  public List<MySessions.Row> getRows() {
    if (rows == null) {
      rows = sessions.open(key.text());
    }
    return rows;
  }

  /** Whether there is anything to sign out from. */
  public boolean isElsewhere() {
    return getRows().stream().anyMatch(row -> !row.here());
  }

  public String endOthers() {
    end.endOthers(key.text());
    return "/clinic/home/mypage?faces-redirect=true";
  }
}
