package jp.madoguchi.settings;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;

/** 設定の変更. Holds at once on this node, and within two seconds on the others. */
@Stateless
@Audited
@RolesAllowed("operator")
public class ChangeSetting {
  @Inject StoredSettings stored;
  @Inject Settings settings;
  @Inject Event<SettingChanged> changed;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Resource SessionContext session;

  /**
   * @param typed the new value; null to go back to the server's
   * @throws jp.madoguchi.shared.Refusal SET-001 or SET-002 at {@code value} for what it cannot be,
   *     SET-003 when it is set by the server only
   */
  public void change(Setting setting, String typed) {
    trail.about("setting/" + setting.key());
    String value = setting.checked(typed);
    StoredSetting held = stored.held(setting);
    String server = settings.ofServer(setting);
    String before = held.value().orElse(server);
    String after = value == null ? server : value;
    trail.about("setting/%s %s -> %s".formatted(setting.key(), before, after));
    held.change(value, session.getCallerPrincipal().getName(), clock.instant());
    changed.fire(new SettingChanged(setting.key(), value));
  }
}
