package jp.madoguchi.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import jp.madoguchi.enrollment.ReceiptNumber;

/** 経過とメモ: what has happened to a case, and what colleagues have noted about it. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class CaseHistory {
  /** The use cases that move a case, or have whoever decides it look anew. */
  private static final Set<String> MOVES =
      Set.of(
          "SubmitEnrollment",
          "ResubmitEnrollment",
          "WithdrawEnrollment",
          "ChangeContact",
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
   * @param givenTo user name; null where the case was not handed over
   */
  public record Event(String action, String who, String givenTo, Instant at) {}

  /**
   * @param who user name
   */
  public record Note(String text, String who, Instant at) {}

  /** The newest first, at most a hundred of each. */
  public record Entry(List<Event> events, List<Note> notes) {}

  public Entry of(ReceiptNumber receipt) {
    List<CaseEvent> events =
        entities
            .createQuery(
                "select e from CaseEvent e where e.about = :about and e.action in :moves"
                    + " order by e.at desc, e.id desc",
                CaseEvent.class)
            .setParameter("about", "enrollment/" + receipt)
            .setParameter("moves", MOVES)
            .setMaxResults(MOST)
            .getResultList();
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
    return new Entry(withReceivers(receipt, events), notes);
  }

  /** From the newest on, for the oldest may be from a time when nobody remembered the receiver. */
  private List<Event> withReceivers(ReceiptNumber receipt, List<CaseEvent> events) {
    Iterator<String> receivers =
        entities
            .createQuery(
                "select h.givenTo from CaseHandOver h where h.receipt = :receipt order by h.id desc",
                String.class)
            .setParameter("receipt", receipt.text())
            .setMaxResults(MOST)
            .getResultList()
            .iterator();
    return events.stream()
        .map(e -> e.event(e.isHandOver() && receivers.hasNext() ? receivers.next() : null))
        .toList();
  }
}
