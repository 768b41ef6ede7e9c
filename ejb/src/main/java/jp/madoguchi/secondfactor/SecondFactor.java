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

  boolean isOn() {
    return confirmedAt != null;
  }

  /** Uses the code up if it is right. */
  boolean accepts(String code, Seal seal, Instant now) {
    byte[] secret = HexFormat.of().parseHex(seal.open(sealedSecret, boundTo(name)));
    OptionalLong step = OneTimeCode.stepOf(code, secret, now, lastStep);
    step.ifPresent(s -> lastStep = s);
    return step.isPresent();
  }

  void confirmed(Instant now) {
    confirmedAt = now;
  }

  private static String boundTo(String name) {
    return "second_factor/" + name;
  }
}
