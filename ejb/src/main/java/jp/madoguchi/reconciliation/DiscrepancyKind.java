package jp.madoguchi.reconciliation;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 不一致の種類 (docs/domain.md, 夜間照合). */
public enum DiscrepancyKind {
  /** The register differs from every publisher's statement in force. */
  REGISTER_DRIFT,
  /** Two publishers state the same institution differently. */
  PUBLISHERS_DIFFER,
  /** 見当たらない: three feeds in a row did not state it. Settled by closing it, or by a note. */
  MISSING,
  /** A 施術管理者 left an institution that has a user. */
  MANAGER_LEFT,
  /** 廃止 while an application is open. */
  OPEN_APPLICATION,
  /** The 登録記号番号 is another one than when the user registered. */
  NUMBER_CHANGED;

  /**
   * Whether it tells in which columns the register differs: then what is before is only compared,
   * and what is after holds the columns' names.
   */
  public boolean tellsColumns() {
    return this == REGISTER_DRIFT || this == PUBLISHERS_DIFFER;
  }

  /** What was before as people read it; null when there is nothing. */
  public String shownBefore(String before) {
    return tellsColumns() ? null : before;
  }

  /**
   * What is now as people read it; null when there is nothing.
   *
   * @param words those of this feature
   */
  public String shownAfter(String after, ResourceBundle words) {
    return after == null || !tellsColumns()
        ? after
        : Stream.of(after.split(" "))
            .map(column -> words.getString("Column." + column))
            .collect(Collectors.joining(words.getString("Column.and")));
  }

  /** Whether its settlement may close the institution, which takes two people. */
  public boolean mayClose() {
    return this == MISSING;
  }
}
