package jp.madoguchi.bench;

import java.util.List;

/** Something to be measured: one row or a few of the table. */
interface Figure {
  /** As in {@code ./portal bench p9}. */
  String name();

  List<Line> measure() throws Exception;
}
