package jp.madoguchi.container;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many requests each operation was sent, and how many of them got as far as the business.
 *
 * @param each so many are to be sent
 * @param oneIn one of so many is to get there
 */
record Tally(int each, int oneIn, Map<String, Counts> counts) {
  Tally(int each, int oneIn) {
    this(each, oneIn, new TreeMap<>());
  }

  private record Counts(int sent, int reached) {}

  void expect(String operation) {
    counts.put(operation, new Counts(0, 0));
  }

  void count(String operation, boolean reached) {
    counts.computeIfPresent(
        operation, (name, c) -> new Counts(c.sent() + 1, c.reached() + (reached ? 1 : 0)));
  }

  /** Of the operations for which that is not so; of none, that there are none. */
  List<String> complaints() {
    if (counts.isEmpty()) {
      return List.of("no operation");
    }
    return counts.entrySet().stream()
        .filter(one -> isTooFew(one.getValue()))
        .map(Object::toString)
        .toList();
  }

  private boolean isTooFew(Counts of) {
    return of.sent() < each || of.reached() * oneIn < of.sent();
  }
}
