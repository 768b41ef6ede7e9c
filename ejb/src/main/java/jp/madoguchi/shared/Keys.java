package jp.madoguchi.shared;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The keys of this server, from MicroProfile Config: 32 bytes each, in base64, without a default. A
 * message of this class names the setting and never its content.
 */
final class Keys {
  /** Seals what must be read again. */
  static final String SEAL = "madoguchi.key.seal";

  /** Former keys of {@link #SEAL}, separated by commas: they open and no longer seal. */
  static final String SEAL_FORMER = "madoguchi.key.seal.former";

  /** Hashes what must only be recognised again. */
  static final String HASH = "madoguchi.key.hash";

  private static final int BYTES = 32;

  private Keys() {}

  static byte[] required(String name) {
    return decoded(
        name,
        ConfigProvider.getConfig()
            .getOptionalValue(name, String.class)
            .orElseThrow(() -> unusable(name, "is missing")));
  }

  static List<byte[]> former(String name) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class).stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(key -> decoded(name, key))
        .toList();
  }

  static byte[] decoded(String name, String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      // The cause would quote what stands in the setting.
      throw unusable(name, "is not base64");
    }
    if (key.length != BYTES) {
      throw unusable(name, "does not have 32 bytes");
    }
    return key;
  }

  private static IllegalStateException unusable(String name, String why) {
    return new IllegalStateException(
        "Madoguchi cannot start: the key "
            + name
            + " "
            + why
            + ". Give 32 random bytes in base64 (openssl rand -base64 32).");
  }
}
