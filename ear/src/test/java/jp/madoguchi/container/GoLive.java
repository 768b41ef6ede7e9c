package jp.madoguchi.container;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.golive.ClearGoLiveDate;
import jp.madoguchi.golive.GoLiveForm;
import jp.madoguchi.golive.GoLiveState;
import jp.madoguchi.golive.MyGoLiveDate;
import jp.madoguchi.golive.RegisterGoLiveDate;
import jp.madoguchi.shared.Jst;

/** The 運用開始日 of a clinic, in the hands of its user. */
record GoLive(Clinic clinic) {
  static final String REASON = "機器の納品が遅れたため";

  static GoLive of(Clinic clinic) {
    return new GoLive(clinic);
  }

  /** By the portal's clock, in Japan. */
  static LocalDate today() {
    return LocalDate.ofInstant(Bean.of(Clock.class).instant(), Jst.ZONE);
  }

  MyGoLiveDate.Entry look() {
    return clinic.call(() -> Bean.of(MyGoLiveDate.class).entry());
  }

  GoLiveState state() {
    return look().state();
  }

  boolean register(LocalDate day) {
    return register(day.toString(), "");
  }

  boolean register(String day, String reason) {
    return register(day, reason, look().version());
  }

  boolean register(String day, String reason, long version) {
    return clinic.call(
        () -> Bean.of(RegisterGoLiveDate.class).register(new GoLiveForm(day, reason), version));
  }

  void clear() {
    clear(look().version());
  }

  void clear(long version) {
    clinic.run(() -> Bean.of(ClearGoLiveDate.class).clear(version));
  }

  /** «action actor result», in order. */
  List<String> trail() {
    return Trail.about(clinic.listed().object() + "/golive");
  }
}
