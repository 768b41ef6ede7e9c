package jp.madoguchi.enrollment;

import java.util.Map;
import java.util.Set;

/** The states of a 利用開始申請 and what may follow each (docs/domain.md, 利用開始申請の状態). */
public enum EnrollmentState {
  /** 下書き: while the form is being sent. What was typed and not sent is no application yet. */
  DRAFT,
  /** 受付済. */
  SUBMITTED,
  /** 審査中. */
  UNDER_REVIEW,
  /** 差戻し. */
  RETURNED,
  /** 却下確認中: one person proposed the rejection, another has to confirm it. */
  REJECTION_PROPOSED,
  /** 却下. */
  REJECTED,
  /** 承認. */
  APPROVED,
  /** 手続完了: the accounts are issued. */
  COMPLETED,
  /** 取下げ. */
  WITHDRAWN;

  private static final Set<EnrollmentState> WAITING =
      Set.of(SUBMITTED, UNDER_REVIEW, REJECTION_PROPOSED);

  private static final Map<EnrollmentState, Set<EnrollmentState>> NEXT =
      Map.of(
          DRAFT, Set.of(SUBMITTED),
          SUBMITTED, Set.of(UNDER_REVIEW, WITHDRAWN),
          UNDER_REVIEW, Set.of(SUBMITTED, RETURNED, REJECTION_PROPOSED, APPROVED),
          RETURNED, Set.of(SUBMITTED, WITHDRAWN),
          REJECTION_PROPOSED, Set.of(UNDER_REVIEW, REJECTED),
          REJECTED, Set.of(),
          APPROVED, Set.of(COMPLETED, UNDER_REVIEW),
          COMPLETED, Set.of(),
          WITHDRAWN, Set.of());

  /** It is the fund's turn, and its time runs. */
  public static Set<EnrollmentState> waitingForTheFund() {
    return WAITING;
  }

  public Set<EnrollmentState> next() {
    return NEXT.get(this);
  }

  /** Nothing follows any more. */
  public boolean isFinal() {
    return next().isEmpty();
  }
}
