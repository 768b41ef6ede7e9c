package jp.madoguchi.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the server under test writes into its log from now on.
 *
 * @param before how long it was
 */
record ServerLog(int before) {
  static ServerLog fromNow() {
    return new ServerLog(whole().length());
  }

  String text() {
    return whole().substring(before);
  }

  private static String whole() {
    Path file = Path.of(System.getProperty("jboss.server.log.dir"), "server.log");
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
