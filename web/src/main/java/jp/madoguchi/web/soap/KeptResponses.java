package jp.madoguchi.web.soap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.xml.bind.JAXB;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.clients.KeptAnswers;
import jp.madoguchi.web.rest.Tags;
import org.wildfly.security.auth.server.SecurityDomain;

/**
 * Carries a change out once, however often it is sent with the same idempotency key, as {@code
 * RepeatedPosts} does for REST.
 */
@Dependent
public class KeptResponses {
  private static final int OK = 200;
  private static final String TYPE = "text/xml";

  @Inject private KeptAnswers answers;

  /**
   * For the change of a thing that was seen in a version.
   *
   * @param thing by what it is known in the service
   * @param change as REST has it, where the version is an If-Match
   */
  public <T> T changed(
      String operation,
      String thing,
      long version,
      String key,
      Class<T> type,
      Function<String, T> change) {
    Supplier<T> seen = () -> change.apply(Tags.ifMatch(version));
    return once(key, type, seen, () -> null, operation, thing, version);
  }

  /**
   * @param type of the answer
   * @param request everything that makes it another request
   * @param digest of what is too large to be part of the request, asked for when it was carried out
   *     or need not be
   */
  public <T> T once(
      String key, Class<T> type, Supplier<T> change, Supplier<String> digest, Object... request) {
    String caller =
        SecurityDomain.getCurrent().getCurrentSecurityIdentity().getPrincipal().getName();
    Optional<KeptAnswers.Answer> kept = answers.begin(caller, key, identity(request));
    if (kept.isPresent()) {
      Optional.ofNullable(digest.get()).ifPresent(sent -> answers.requireSame(caller, key, sent));
      return JAXB.unmarshal(new StringReader(kept.get().body()), type);
    }
    T answer = null;
    try {
      answer = change.get();
    } finally {
      if (answer == null) {
        answers.forget(caller, key);
      }
    }
    StringWriter body = new StringWriter();
    JAXB.marshal(answer, body);
    answers.end(caller, key, new KeptAnswers.Answer(OK, TYPE, null, body.toString()), digest.get());
    return answer;
  }

  private static String identity(Object... request) {
    return Stream.of(request).map(String::valueOf).collect(Collectors.joining("\n", "soap\n", ""));
  }
}
