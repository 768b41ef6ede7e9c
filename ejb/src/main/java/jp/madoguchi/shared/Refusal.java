package jp.madoguchi.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
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
