package jp.madoguchi.web.review;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.Refusal;

/**
 * One case after the other, each in a transaction of its own: one that is refused, or breaks, does
 * not stop the others.
 */
public final class OneByOne {
  private static final System.Logger LOG = System.getLogger(OneByOne.class.getName());

  private final Function<Refusal, String> refused;
  private final String broken;

  /**
   * @param refused what is said of a refusal
   * @param broken what is said when nobody knows why
   */
  OneByOne(Function<Refusal, String> refused, String broken) {
    this.refused = refused;
    this.broken = broken;
  }

  /** Why one case was left as it is. */
  public record Failure(String receipt, String why) {}

  /**
   * @param chosen receipt number and version of each, with a space between
   * @return the cases that were left
   */
  List<Failure> each(List<String> chosen, BiConsumer<ReceiptNumber, Long> decision) {
    List<Failure> failures = new ArrayList<>();
    for (String one : chosen) {
      String[] parts = one.split(" ");
      try {
        decision.accept(new ReceiptNumber(parts[0]), Long.valueOf(parts[1]));
      } catch (Refusal refusal) {
        failures.add(new Failure(parts[0], refused.apply(refusal)));
      } catch (EJBException e) {
        LOG.log(System.Logger.Level.WARNING, parts[0] + " could not be decided together", e);
        failures.add(new Failure(parts[0], broken));
      }
    }
    return failures;
  }
}
