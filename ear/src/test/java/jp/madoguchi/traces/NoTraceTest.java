package jp.madoguchi.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.harness.UsedSecrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No password, code, token or birth date that went through the portal is left in its logs, mails,
 * tables (the audit trail among them) or in the reports of the tests. A failure names the place,
 * not the secret.
 */
@Execution(ExecutionMode.CONCURRENT)
class NoTraceTest {
  private static final Pattern WORD = Pattern.compile("\\p{Alnum}+");
  private static final String REPORTS = World.reports();

  /** Read once for all that is looked for. */
  private static final Map<World, Map<String, String>> PLACES = new ConcurrentHashMap<>();

  @ParameterizedTest
  @EnumSource(World.class)
  void theSearchFindsWhatWasPlanted(World world) {
    places(world)
        .forEach(
            (place, text) -> {
              assertThat(finds(text, UsedSecrets.CANARY)).as(place).isTrue();
              String word = word(UsedSecrets.CANARY);
              assertThat(words(text, Set.of(word))).as(place).contains(word);
            });
    assertThat(world.secrets()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void noSecretIsLeft(World world) {
    List<String> secrets = List.copyOf(world.secrets());
    List<String> found = new ArrayList<>();
    Set<String> wanted = secrets.stream().map(NoTraceTest::word).collect(Collectors.toSet());
    places(world)
        .forEach(
            (place, text) -> {
              Set<String> words = words(text, wanted);
              for (int i = 0; i < secrets.size(); i++) {
                if (words.contains(word(secrets.get(i)))
                    && finds(withoutLinks(place, text, secrets.get(i)), secrets.get(i))) {
                  found.add(place + ": secret " + (i + 1) + " of " + world);
                }
              }
            });
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void noBirthDateIsLeft(World world) {
    Set<String> known = BirthDates.registered();
    assertThat(known).hasSizeGreaterThan(1_000);
    // Those that tests have typed and registered themselves, in whatever way they are written.
    known.addAll(BirthDates.in(String.join("\n", world.secrets())));
    Map<String, Integer> found = new LinkedHashMap<>();
    places(world)
        .forEach(
            (place, text) -> {
              Set<String> dates = new TreeSet<>(BirthDates.in(text));
              dates.retainAll(known);
              if (!dates.isEmpty()) {
                found.put(place, dates.size());
              }
            });
    assertThat(found).as("birth dates by place").isEmpty();
  }

  @Test
  void theKilledServersSaidNothing() {
    String words = KilledServers.words();
    assertThat(finds(words, UsedSecrets.CANARY)).isTrue();
    Set<String> dates = new TreeSet<>(BirthDates.in(words));
    dates.retainAll(BirthDates.registered());
    assertThat(dates.size()).as("birth dates").isZero();
    Set<String> secrets = KilledServers.secrets();
    assertThat(secrets.size()).as("passwords of staff").isPositive();
    String said = words + REPORTS;
    assertThat(secrets.stream().filter(secret -> finds(said, secret)).count())
        .as("secrets in logs, mails and reports")
        .isZero();
  }

  private static Map<String, String> places(World world) {
    return PLACES.computeIfAbsent(
        world,
        one ->
            Map.of(
                "server log", one.serverLog(),
                "access log", one.accessLog(),
                "mails", one.mails(),
                "tables", one.tables(),
                "test reports", REPORTS));
  }

  /** The token of a link travels by mail, within that link; nothing else does. */
  private static String withoutLinks(String place, String text, String secret) {
    return place.equals("mails") ? text.replace("token=" + secret, "token=") : text;
  }

  /**
   * The longest word of a secret. What is found ends where words end, so a text without this word
   * has not the secret either: thousands of secrets are looked for in megabytes of text.
   */
  private static String word(String secret) {
    return WORD.matcher(secret)
        .results()
        .map(MatchResult::group)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** Which of the wanted words a text has; one that is empty it always has. */
  private static Set<String> words(String text, Set<String> wanted) {
    Set<String> words =
        WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(wanted::contains)
            .collect(Collectors.toCollection(HashSet::new));
    words.add("");
    return words;
  }

  /** A short one would also be found within a longer number. */
  private static boolean finds(String text, String secret) {
    return text.contains(secret)
        && Pattern.compile("(?<![\\p{Alnum}])" + Pattern.quote(secret) + "(?![\\p{Alnum}])")
            .matcher(text)
            .find();
  }
}
