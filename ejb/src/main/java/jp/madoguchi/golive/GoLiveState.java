package jp.madoguchi.golive;

import java.time.LocalDate;
import jp.madoguchi.registry.InstitutionStatus;

/** What a 運用開始日 is today. */
public enum GoLiveState {
  /** 未登録. */
  NOT_REGISTERED,
  /** 予定: the day is to come. */
  SCHEDULED,
  /** 運用中: the day has come. */
  STARTED,
  /** 終了: the institution has closed. */
  ENDED;

  /**
   * @param day null where none is registered
   */
  static GoLiveState of(LocalDate day, InstitutionStatus status, LocalDate today) {
    if (status == InstitutionStatus.CLOSED) {
      return ENDED;
    }
    if (day == null) {
      return NOT_REGISTERED;
    }
    return day.isAfter(today) ? SCHEDULED : STARTED;
  }
}
