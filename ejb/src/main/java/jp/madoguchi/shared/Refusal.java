package jp.madoguchi.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A request that the rules refuse: the person can do something about it. The transaction is rolled
 * back. The message holds the codes only, so that nothing a person typed reaches a log.
 *
 * <p>A fact that callers must tell apart is a subclass named after the fact.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  public Refusal(Problem problem) {
    this(List.of(problem));
  }

  /**
   * @param problems at least one, in the order of the form's fields
   */
  public Refusal(List<Problem> problems) {
    super(codes(problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * For a form, of which everything that is wrong is said at once.
   *
   * @param problems to which those are added that the value is refused with
   * @return null where it is refused
   */
  public static <T> T collect(List<Problem> problems, Supplier<T> parse) {
    try {
      return parse.get();
    } catch (Refusal refusal) {
      problems.addAll(refusal.problems());
      return null;
    }
  }

  private static String codes(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs at least one problem");
    }
    return problems.stream().map(p -> p.code().code()).collect(Collectors.joining(", "));
  }

  public List<Problem> problems() {
    return problems;
  }

  /** The code of the first problem. */
  public ErrorCode code() {
    return problems.get(0).code();
  }
}
