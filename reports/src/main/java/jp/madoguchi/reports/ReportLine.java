package jp.madoguchi.reports;

import java.util.List;

/**
 * One line of a report made of several tables, one below the other.
 *
 * @param part which table it belongs to; neighbours with the same one share its head
 * @param level 2 or 3: how deep its heading stands
 * @param shape by which the layout chooses the columns
 */
record ReportLine(String part, int level, Shape shape, List<String> cells) {
  /** The names stand in the layout. */
  enum Shape {
    FIGURES,
    GENERATIONS,
    DISCREPANCIES,
    NIGHTS,
    /** No table: a sentence. */
    SENTENCE
  }

  static ReportLine sentence(String part, String sentence) {
    return new ReportLine(part, 2, Shape.SENTENCE, List.of(sentence));
  }
}
