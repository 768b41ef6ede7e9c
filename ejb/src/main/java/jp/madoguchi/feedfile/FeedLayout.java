package jp.madoguchi.feedfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two feeds; a file's header row tells which one it is. */
public enum FeedLayout {
  /** The authorities' closed feed: a row per institution and 施術管理者, in a layout of our own. */
  CLINICS(
      "所属機関",
      "登録記号番号",
      "機関コード",
      "施設名",
      "施設名カナ",
      "都道府県番号",
      "郵便番号",
      "所在地",
      "電話番号",
      "施術管理者氏名",
      "施術管理者生年月日",
      "登録年月日",
      "状態",
      "状態変更年月日"),
  /** The list of 特定健診・特定保健指導機関 that the fund publishes. */
  CHECKUP_PROVIDERS("機関コード", "機関種別", "機関名", "郵便番号", "電話番号", "機関所在地", "ホームページ", "経営主体");

  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();

  FeedLayout(String... columns) {
    this.columns = List.of(columns);
    this.columns.forEach(column -> places.put(column, places.size()));
  }

  int placeOf(String column) {
    return places.get(column);
  }

  /** The header row. */
  public List<String> columns() {
    return columns;
  }

  static Optional<FeedLayout> of(List<String> header) {
    return List.of(values()).stream().filter(l -> l.columns.equals(header)).findFirst();
  }

  /** How many columns stand where this layout has them. */
  private long likeness(List<String> header) {
    return columns.stream().filter(c -> header.indexOf(c) == columns.indexOf(c)).count();
  }

  /** The first column that a strange header lacks at its place, by the layout it is most like. */
  static String firstMissing(List<String> header) {
    FeedLayout nearest =
        CHECKUP_PROVIDERS.likeness(header) > CLINICS.likeness(header) ? CHECKUP_PROVIDERS : CLINICS;
    return nearest.columns.stream()
        .filter(c -> header.indexOf(c) != nearest.columns.indexOf(c))
        .findFirst()
        // Everything is there, and something more behind it.
        .orElse(nearest.columns.get(nearest.columns.size() - 1));
  }
}
