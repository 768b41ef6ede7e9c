package jp.madoguchi.secondfactor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import jp.madoguchi.shared.Seal;

/** The authenticator app of one person; asked for only once it has shown a right code. */
@Entity
class SecondFactor {
  @Id private String name;
  private byte[] sealedSecret;
  private Instant confirmedAt;
  private long lastStep;

  protected SecondFactor() {}

  SecondFactor(String name, byte[] secret, Seal seal) {
    this.name = name;
    this.sealedSecret = seal.seal(HexFormat.of().formatHex(secret), boundTo(name));
  }

  /** The same app under another user name. */
  SecondFactor of(String other, Seal seal) {
    SecondFactor moved = new SecondFactor(other, secret(seal), seal);
    moved.confirmedAt = confirmedAt;
    moved.lastStep = lastStep;
    return moved;
  }

  boolean isOn() {
    return confirmedAt != null;
  }

  /** Uses the code up if it is right. */
  boolean accepts(String code, Seal seal, Instant now) {
    OptionalLong step = OneTimeCode.stepOf(code, secret(seal), now, lastStep);
    step.ifPresent(s -> lastStep = s);
    return step.isPresent();
  }

  void confirmed(Instant now) {
    confirmedAt = now;
  }

  private byte[] secret(Seal seal) {
    return HexFormat.of().parseHex(seal.open(sealedSecret, boundTo(name)));
  }

  private static String boundTo(String name) {
    return "second_factor/" + name;
  }
}
