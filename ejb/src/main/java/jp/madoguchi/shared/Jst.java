package jp.madoguchi.shared;

import java.time.ZoneId;

/** Japan Standard Time: instants are stored in UTC and shown in this zone. */
public final class Jst {
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private Jst() {}
}
