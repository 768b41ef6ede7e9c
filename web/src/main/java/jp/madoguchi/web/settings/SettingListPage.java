package jp.madoguchi.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.settings.SettingList;
import jp.madoguchi.shared.Jst;

/** 設定の一覧: those that can be changed here, and those that the server sets. */
@Named
@RequestScoped
public class SettingListPage {
  @Inject private SettingList settings;

  private List<SettingList.Row> all;

  public List<SettingList.Row> getChangeable() {
    return all().stream().filter(row -> row.setting().isChangeable()).toList();
  }

  public List<SettingList.Row> getShown() {
    return all().stream().filter(row -> !row.setting().isChangeable()).toList();
  }

  /** Empty for null. */
  public String at(Instant instant) {
    return instant == null ? "" : Jst.minute(instant);
  }

  private List<SettingList.Row> all() {
    if (all == null) {
      all = settings.all();
    }
    return all;
  }
}
