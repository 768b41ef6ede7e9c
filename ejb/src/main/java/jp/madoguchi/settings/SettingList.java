package jp.madoguchi.settings;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 設定の一覧: all of them, and who set what. One statement. */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class SettingList {
  @Inject StoredSettings stored;
  @Inject Settings settings;

  /**
   * @param value what holds
   * @param server what would hold if no operator had set it
   * @param set whether an operator has set it
   * @param changedBy who changed it last here; null if nobody did, and so is the time
   */
  public record Row(
      Setting setting,
      String value,
      String server,
      boolean set,
      String changedBy,
      Instant changedAt)
      implements Serializable {}

  public List<Row> all() {
    Map<String, StoredSetting> known =
        stored.all().stream().collect(toMap(StoredSetting::name, s -> s));
    return Stream.of(Setting.values()).map(s -> row(s, known.get(s.key()))).toList();
  }

  private Row row(Setting setting, StoredSetting stored) {
    String server = settings.ofServer(setting);
    return stored == null
        ? new Row(setting, server, server, false, null, null)
        : new Row(
            setting,
            stored.value().orElse(server),
            server,
            stored.value().isPresent(),
            stored.changedBy(),
            stored.changedAt());
  }
}
