package jp.madoguchi.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Reads every two seconds what operators have set, so that a change holds on every node. */
@Singleton
@Startup
@PermitAll
public class LoadSettings {
  @Inject StoredSettings stored;
  @Inject StoredValues values;

  @PostConstruct
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void load() {
    Map<String, String> now = new HashMap<>();
    stored.all().forEach(s -> s.value().ifPresent(value -> now.put(s.name(), value)));
    values.become(now);
  }
}
