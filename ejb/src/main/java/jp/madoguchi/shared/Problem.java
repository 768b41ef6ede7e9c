package jp.madoguchi.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One refused value.
 *
 * @param field id of the form field, or null when it concerns the whole request
 * @param arguments what the sentence names; never a secret, for they are shown and may be logged
 */
public record Problem(String field, ErrorCode code, List<String> arguments)
    implements Serializable {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String field, ErrorCode code, Object... arguments) {
    return new Problem(field, code, Stream.of(arguments).map(String::valueOf).toList());
  }

  public String sentence(Locale locale) {
    return code.sentence(locale, arguments.toArray());
  }
}
