package jp.madoguchi.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class StoredSettings {
  @PersistenceContext private EntityManager entities;

  List<StoredSetting> all() {
    return entities
        .createQuery("select s from StoredSetting s", StoredSetting.class)
        .getResultList();
  }

  /** Of two changes of one setting, one waits for the other. */
  StoredSetting held(Setting setting) {
    entities
        .createNativeQuery(
            "insert into stored_setting (name, version) values (:name, 0) on conflict do nothing")
        .setParameter("name", setting.key())
        .executeUpdate();
    return entities.find(StoredSetting.class, setting.key(), LockModeType.PESSIMISTIC_WRITE);
  }
}
