package jp.madoguchi.golive;

/**
 * As typed; null counts as empty.
 *
 * @param day 運用開始日
 * @param reason asked for only once the day before it has come
 */
public record GoLiveForm(String day, String reason) {}
