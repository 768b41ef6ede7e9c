package jp.madoguchi.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * What a chosen password must be. The guide's rule (8 to 100 characters with capital, small letter
 * and digit) lets through what everybody guesses, so its guesses are estimated too: dictionaries of
 * leaked passwords, words and names, this trade's words and those of the person, also turned around
 * and with digits for letters.
 *
 * <p>The password is taken as typed: not trimmed, not normalised, not cut.
 */
public final class PasswordRule {
  private static final int LEAST = 8;
  private static final int MOST = 100;
  private static final Pattern[] KINDS = {
    Pattern.compile("[A-Z]"), Pattern.compile("[a-z]"), Pattern.compile("[0-9]")
  };

  /**
   * In bits. Eight random letters and digits come to about 35, three unrelated words to 35 and
   * more; a word or name with a year or with digits in order stays below 25.
   */
  private static final double LEAST_ENTROPY = 30;

  /** A shorter part would refuse good passwords by chance. */
  private static final int SHORTEST_PART = 4;

  private static final long MILLISECONDS_TO_COMBINE = 200;
  private static final List<Dictionary> KNOWN = known();

  private PasswordRule() {}

  /**
   * @param field id of the form field
   * @param parts what the password must not contain, for example the local part of the address
   * @param words what is easy to guess for this person: names, the institution
   * @return what is wrong with it first, if anything
   */
  public static Optional<Problem> check(
      String field, String password, Collection<String> parts, Collection<String> words) {
    if (!hasTheForm(password)) {
      return Optional.of(Problem.of(field, ErrorCode.REG_040));
    }
    String small = password.toLowerCase(Locale.ROOT);
    if (parts.stream().anyMatch(p -> p.length() >= SHORTEST_PART && small.contains(p))) {
      return Optional.of(Problem.of(field, ErrorCode.REG_042));
    }
    return entropy(password, Stream.concat(parts.stream(), words.stream()).toList()) < LEAST_ENTROPY
        ? Optional.of(Problem.of(field, ErrorCode.REG_043))
        : Optional.empty();
  }

  /**
   * A new password is typed twice.
   *
   * @param field id of the form field; that of the second one has {@code Again} after it
   * @param wrong what is wrong with the password first, if anything
   * @return all that is wrong, at either field
   */
  static List<Problem> problems(
      String field, Optional<Problem> wrong, String password, String again) {
    List<Problem> problems = new ArrayList<>();
    wrong.ifPresent(problems::add);
    if (!again.equals(password)) {
      problems.add(Problem.of(field + "Again", ErrorCode.REG_041));
    }
    return problems;
  }

  /**
   * The same for a form of nothing else.
   *
   * @throws Refusal REG-040 to REG-043, and REG-041 at the second field
   */
  public static void require(String field, Optional<Problem> wrong, String password, String again) {
    List<Problem> problems = problems(field, wrong, password, again);
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
  }

  private static boolean hasTheForm(String password) {
    int length = password.codePointCount(0, password.length());
    return length >= LEAST
        && length <= MOST
        && Stream.of(KINDS).allMatch(kind -> kind.matcher(password).find());
  }

  static double entropy(String password, Collection<String> words) {
    List<Dictionary> dictionaries = new ArrayList<>(KNOWN);
    dictionaries.add(dictionary("person", words));
    return new Nbvcxz(
            new ConfigurationBuilder()
                .setLocale(Locale.ENGLISH)
                .setDictionaries(dictionaries)
                .setMaxLength(2 * MOST)
                .setCombinationAlgorithmTimeout(MILLISECONDS_TO_COMBINE)
                .createConfiguration())
        .estimate(password)
        .getEntropy();
  }

  private static List<Dictionary> known() {
    List<Dictionary> known = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
    known.add(dictionary("prefectures", EasyWords.PREFECTURES));
    known.add(dictionary("trade", EasyWords.TRADE));
    known.add(dictionary("given names", EasyWords.GIVEN_NAMES));
    return List.copyOf(known);
  }

  private static Dictionary dictionary(String name, Collection<String> words) {
    DictionaryBuilder builder = new DictionaryBuilder().setDictionaryName(name);
    int rank = 1;
    for (String word : words) {
      if (word.length() > 2) {
        builder.addWord(word.toLowerCase(Locale.ROOT), rank++);
      }
    }
    return builder.createDictionary();
  }
}
