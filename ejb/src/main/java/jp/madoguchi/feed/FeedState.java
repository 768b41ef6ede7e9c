package jp.madoguchi.feed;

/** 取込の状態. */
public enum FeedState {
  /** 検査中: its rows are being read and compared. */
  CHECKING,
  /** 誤りあり: has faults and can only be corrected and uploaded again. */
  REFUSED,
  /** 反映待ち: waits for a second person. */
  WAITING_RELEASE,
  /** 反映済み: the register was brought to it. */
  RELEASED,
  /** 取消済み: was released, and the register was brought back. */
  ROLLED_BACK,
  /** 取下げ: somebody decided against it before it was released. */
  DISCARDED
}
