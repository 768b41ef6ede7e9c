package jp.madoguchi.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What operators have set, in the memory of this node: settings are read in places where nobody may
 * wait for the database. {@link LoadSettings} keeps it true.
 */
@ApplicationScoped
public class StoredValues {
  private final Map<String, String> values = new ConcurrentHashMap<>();

  Optional<String> of(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /**
   * @param now all that is stored, by key
   */
  void become(Map<String, String> now) {
    values.putAll(now);
    values.keySet().retainAll(now.keySet());
  }

  /** On the node where it was changed it holds with the commit. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChanged change) {
    if (change.value() == null) {
      values.remove(change.key());
    } else {
      values.put(change.key(), change.value());
    }
  }
}
