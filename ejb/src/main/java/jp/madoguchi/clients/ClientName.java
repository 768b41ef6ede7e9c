package jp.madoguchi.clients;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * The {@code client_id}. No password of a client is ever typed by a person, so its name may be
 * told.
 *
 * @param text 3 to 40 lower-case letters, digits and hyphens, beginning with a letter
 */
public record ClientName(String text) {
  /** Id of the form field. */
  public static final String FIELD = "name";

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{2,39}");

  /** No name of staff and no mail address has a colon. */
  private static final String PREFIX = "client:";

  public ClientName {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not the name of a client");
    }
  }

  /**
   * @throws Refusal CLI-001
   */
  static ClientName parse(String typed) {
    return of(TypedText.trimmed(typed))
        .orElseThrow(() -> new Refusal(Problem.of(FIELD, ErrorCode.CLI_001)));
  }

  /** Empty for null and for what no client can be called. */
  static Optional<ClientName> of(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new ClientName(text))
        : Optional.empty();
  }

  /** How the trail and the use cases know the client: {@code client:kikin-core}. */
  public String caller() {
    return PREFIX + text;
  }

  /** Empty for a caller who is no client. */
  public static Optional<ClientName> ofCaller(String caller) {
    return caller.startsWith(PREFIX) ? of(caller.substring(PREFIX.length())) : Optional.empty();
  }

  String reference() {
    return "client/" + text;
  }

  @Override
  public String toString() {
    return text;
  }
}
