package jp.madoguchi.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Makes a missing or unusable key stop the start instead of the first person's request. */
@Singleton
@Startup
public class KeysAtStart {
  @Inject Seal seal;
  @Inject KeyedHash hash;

  @PostConstruct
  void check() {
    seal.seal("start", "start");
    hash.of("start", "start");
  }
}
