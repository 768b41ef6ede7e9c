package jp.madoguchi.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import jp.madoguchi.shared.Seal;
import jp.madoguchi.shared.Secrets;

/**
 * The proof, carried by the page on which the code is asked for, that the password was right: good
 * for ten minutes and for the password of that moment. Alone it opens nothing.
 */
@Dependent
class SignInTicket {
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final String PURPOSE = "sign-in ticket";

  @Inject private Seal seal;
  @Inject private People people;
  @Inject private Clock clock;

  String issue(Person person) {
    String until = clock.instant().plus(GOOD_FOR).toString();
    String content = String.join("\n", until, Secrets.sha256(person.passwordHash()), person.name());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(content, PURPOSE));
  }

  /** The person, held until the transaction ends; empty if it is over or none of ours. */
  Optional<Person> open(String ticket) {
    try {
      return read(seal.open(Base64.getUrlDecoder().decode(ticket), PURPOSE).split("\n"));
    } catch (IllegalArgumentException | IllegalStateException notOurs) {
      return Optional.empty();
    }
  }

  private Optional<Person> read(String[] content) {
    return clock.instant().isBefore(Instant.parse(content[0]))
        ? people.held(content[2]).filter(p -> Secrets.sha256(p.passwordHash()).equals(content[1]))
        : Optional.empty();
  }
}
