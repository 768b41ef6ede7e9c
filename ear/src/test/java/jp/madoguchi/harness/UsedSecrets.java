package jp.madoguchi.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the tests type, read and are given that the portal may not leave lying about: passwords,
 * codes, tokens, keys of sessions, birth dates. When all tests are through, the searches of {@code
 * jp.madoguchi.traces} look for it. Works in the tests' JVM and in the server's.
 */
public final class UsedSecrets {
  /** No secret, but planted wherever secrets might turn up, to show that the search finds. */
  public static final String CANARY = "kanaria-7f3a9c";

  private static final int SHORTEST = 6;
  private static final Pattern HANDLE = Pattern.compile("\\bhandle=([\\w-]+)");
  private static final Pattern ISSUED = Pattern.compile("\\b[A-Za-z0-9]{12}\\b");

  private UsedSecrets() {}

  /** Gives it back. What is too short or has no digit could stand anywhere and is not noted. */
  public static String note(String secret) {
    String folder = System.getProperty("traces");
    if (folder != null
        && secret.length() >= SHORTEST
        && secret.chars().anyMatch(Character::isDigit)) {
      append(Path.of(folder), secret);
    }
    return secret;
  }

  /** Notes the handle of a registration, where an address carries one. */
  public static void noteHandle(String address) {
    Matcher handle = HANDLE.matcher(address);
    if (handle.find()) {
      note(handle.group(1));
    }
  }

  /** The password and the activation code that stand in a ユーザ設定情報. */
  public static String noteSheet(String text) {
    ISSUED.matcher(text).results().map(MatchResult::group).forEach(UsedSecrets::note);
    return text;
  }

  private static void append(Path folder, String line) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("secrets.txt"),
          line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
