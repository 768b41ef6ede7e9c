package jp.madoguchi.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import jp.madoguchi.enrollment.EnrollmentPermissions.Act;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ApproveCase;
import jp.madoguchi.review.ClaimCase;
import jp.madoguchi.review.ConfirmRejection;
import jp.madoguchi.review.DeclineRejection;
import jp.madoguchi.review.Difference;
import jp.madoguchi.review.NextCase;
import jp.madoguchi.review.ReleaseCase;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.review.UndoApproval;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;
import jp.madoguchi.worklist.Colleagues;
import jp.madoguchi.worklist.HandOverCase;

/**
 * One case. Remembers the version that the reviewer saw, so that nobody decides on what somebody
 * else has changed meanwhile.
 */
@Named
@ViewScoped
public class ReviewCasePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReviewCase cases;
  @Inject private NextCase nextCase;
  @Inject private ClaimCase claimCase;
  @Inject private HandOverCase handOverCase;
  @Inject private Colleagues colleagues;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private ReleaseCase releaseCase;
  @Inject private ApproveCase approveCase;
  @Inject private UndoApproval undoApproval;
  @Inject private ConfirmRejection confirmRejection;
  @Inject private DeclineRejection declineRejection;
  @Inject private Visitor visitor;
  @Inject private Problems problems;
  @Inject private ReviewWords words;

  private String receipt;
  private long version;
  private String colleague;
  private transient ReviewCase.Entry entry;

  /** Null until it was asked for. */
  private transient Optional<ReceiptNumber> next;

  public void load() throws IOException {
    Optional<ReviewCase.Entry> found = ReceiptNumber.read(receipt).flatMap(cases::of);
    if (found.isPresent()) {
      show(found.get());
    } else {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  private void show(ReviewCase.Entry found) {
    entry = found;
    next = null;
    version = found.version();
  }

  public String claim() {
    return act(claimCase::claim);
  }

  public String handOver() {
    return act((number, seen) -> handOverCase.handOver(number, seen, colleague));
  }

  public String release() {
    return act(releaseCase::release);
  }

  public String approve() {
    return act(approveCase::approve);
  }

  public String undo() {
    return act(undoApproval::undo);
  }

  public String confirmRejection() {
    return act(confirmRejection::confirm);
  }

  public String declineRejection() {
    return act(declineRejection::decline);
  }

  /** After a refusal the page shows the case as it is now, and the next decision is on that. */
  private String act(BiConsumer<ReceiptNumber, Long> decision) {
    ReceiptNumber number = new ReceiptNumber(receipt);
    try {
      decision.accept(number, version);
      return "/office/review/case?faces-redirect=true&receipt=" + receipt;
    } catch (Refusal refusal) {
      problems.show(words.named(refusal));
      cases.of(number).ifPresent(this::show);
      return null;
    }
  }

  public ReviewCase.Entry getEntry() {
    if (entry == null) {
      entry = cases.of(new ReceiptNumber(receipt)).orElseThrow();
    }
    return entry;
  }

  /** Whether the person may decide at all; auditors and operators only read. */
  public boolean isDecider() {
    return visitor.is("reviewer") || visitor.is("approver");
  }

  /** Whether the person may confirm the rejection that another one proposed. */
  public boolean isConfirmer() {
    return isApproverFor(Act.CONFIRM_REJECTION);
  }

  /** Whether the person may decline the rejection, even one of their own. */
  public boolean isDecliner() {
    return isApproverFor(Act.DECLINE_REJECTION);
  }

  private boolean isApproverFor(Act act) {
    return visitor.is("approver") && !getEntry().hindrances().containsKey(act);
  }

  /**
   * Why this person cannot do what is to be done next, in the words of the refusal; null when
   * nothing is in the way.
   */
  public String getHindrance() {
    Act act = isDecider() ? nextAct() : null;
    Problem problem = act == null ? null : getEntry().hindrances().get(act);
    return problem == null ? null : words.sentence(problem);
  }

  /** Null when nobody of the fund has to do anything, or could. */
  private Act nextAct() {
    return switch (getEntry().progress().state()) {
      case SUBMITTED -> Act.CLAIM;
      case UNDER_REVIEW -> isHeldByMe() ? Act.APPROVE : Act.CLAIM;
      case REJECTION_PROPOSED -> Act.CONFIRM_REJECTION;
      case APPROVED -> Act.UNDO_APPROVAL;
      default -> null;
    };
  }

  /** Whether it is the fund's turn, so that its time runs. */
  public boolean isOpen() {
    return switch (getEntry().progress().state()) {
      case SUBMITTED, UNDER_REVIEW, REJECTION_PROPOSED -> true;
      default -> false;
    };
  }

  public boolean isHeldByMe() {
    return visitor.getName().equals(getEntry().progress().reviewer());
  }

  /** Until when an approval can be undone; null while there is none. */
  public Instant getUndoableUntil() {
    Instant decidedAt = getEntry().decision().decidedAt();
    return decidedAt == null
        ? null
        : decidedAt.plusSeconds(settings.intOf(Setting.ISSUE_DELAY_SECONDS));
  }

  /** But for the one whose name is shown beside the applicant's, character by character. */
  public List<String> getOtherManagers() {
    List<String> others = new ArrayList<>(getEntry().register().managers());
    if (getEntry().nameDifference() != null) {
      others.remove(text(getEntry().nameDifference().registered()));
    }
    return others;
  }

  private static String text(List<Difference.Part> parts) {
    return parts.stream().map(Difference.Part::text).collect(Collectors.joining());
  }

  /** Whether somebody else has had the case for so long that it can be taken over. */
  public boolean isForsaken() {
    ReviewCase.Progress progress = getEntry().progress();
    return progress.state() == EnrollmentState.UNDER_REVIEW
        && !isHeldByMe()
        && !clock.instant().isBefore(progress.leasedUntil());
  }

  /** Everybody but the person who has the case. */
  public List<Colleagues.Person> getColleagues() {
    return colleagues.all().stream()
        .filter(person -> !person.name().equals(getEntry().progress().reviewer()))
        .toList();
  }

  public String getColleague() {
    return colleague;
  }

  public void setColleague(String colleague) {
    this.colleague = colleague;
  }

  /** Null when nothing is left to do. */
  public String getNext() {
    if (next == null) {
      next = nextCase.find();
    }
    return next.map(ReceiptNumber::text).orElse(null);
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String receipt) {
    this.receipt = receipt;
  }
}
