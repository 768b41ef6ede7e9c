package jp.madoguchi.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.madoguchi.enrollment.ReceiptNumber;

/** 経過とメモ: what has happened to a case, and what colleagues have noted about it. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class CaseHistory {
  /** The use cases that move a case. */
  private static final Set<String> MOVES =
      Set.of(
          "SubmitEnrollment",
          "ResubmitEnrollment",
          "WithdrawEnrollment",
          "ClaimCase",
          "TakeNextCase",
          "HandOverCase",
          "ReleaseCase",
          "ReturnForCorrection",
          "RemindReturned",
          "LapseReturned",
          "ProposeRejection",
          "ConfirmRejection",
          "DeclineRejection",
          "ApproveCase",
          "UndoApproval",
          "IssueApproved",
          "ApproveStraight");

  private static final int MOST = 100;

  @PersistenceContext EntityManager entities;

  /**
   * @param action name of the use case
   * @param who user name, a clinic's address, or portal
   */
  public record Event(String action, String who, Instant at) {}

  /**
   * @param who user name
   */
  public record Note(String text, String who, Instant at) {}

  /** The newest first, at most a hundred of each. */
  public record Entry(List<Event> events, List<Note> notes) {}

  public Entry of(ReceiptNumber receipt) {
    List<Event> events =
        entities
            .createQuery(
                "select e from CaseEvent e where e.about = :about and e.action in :moves"
                    + " order by e.at desc, e.id desc",
                CaseEvent.class)
            .setParameter("about", "enrollment/" + receipt)
            .setParameter("moves", MOVES)
            .setMaxResults(MOST)
            .getResultStream()
            .map(CaseEvent::event)
            .toList();
    List<Note> notes =
        entities
            .createQuery(
                "select n from CaseNote n where n.receipt = :receipt order by n.id desc",
                CaseNote.class)
            .setParameter("receipt", receipt.text())
            .setMaxResults(MOST)
            .getResultStream()
            .map(CaseNote::note)
            .toList();
    return new Entry(events, notes);
  }
}
