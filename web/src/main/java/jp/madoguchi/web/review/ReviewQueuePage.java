package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.review.DecidedCases;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.web.frame.Language;
import jp.madoguchi.web.frame.Visitor;
import jp.madoguchi.worklist.MyFilters;
import jp.madoguchi.worklist.QueueFilter;
import jp.madoguchi.worklist.ReviewQueue;

/** 審査待ちの一覧. What is shown stands in the address, so that it can be bookmarked. */
@Named
@RequestScoped
public class ReviewQueuePage {
  private static final String PATH = "/office/review/queue?faces-redirect=true&";
  private static final String DONE = "done";
  private static final String TODAY = "today";

  @Inject private ReviewQueue queue;
  @Inject private DecidedCases decided;
  @Inject private MyFilters filters;
  @Inject private Visitor visitor;
  @Inject private Language language;
  @Inject private Clock clock;

  private String show = "";
  private String until;
  private String since;
  private String kind;
  private String prefecture;
  private String words;
  private String due;
  private String after;
  private ReviewQueue.Page page;
  private DecidedCases.Page done;
  private List<MyFilters.Saved> saved;

  public ReviewQueue.Page getPage() {
    if (page == null) {
      page = queue.page(filter(), place().orElse(null));
    }
    return page;
  }

  /** What is decided. */
  public DecidedCases.Page getDone() {
    if (done == null) {
      done =
          decided.page(
              isToday() ? Jst.midnight(clock.instant()) : null,
              place().map(p -> new DecidedCases.Mark(p.dueAt(), p.receipt())).orElse(null));
    }
    return done;
  }

  /** Whether only what was decided since midnight is asked for. */
  public boolean isToday() {
    return TODAY.equals(since);
  }

  public List<MyFilters.Saved> getSaved() {
    if (saved == null) {
      saved = filters.all();
    }
    return saved;
  }

  /** Reads the list once more, after something in it was changed. */
  void renew() {
    page = null;
  }

  /** Whether the person can do something with what is shown. */
  public boolean isWorkable() {
    return (visitor.is("reviewer") || visitor.is("approver"))
        && filter().show() != QueueFilter.Show.RETURNED;
  }

  /** The first page of what is chosen, at an address of its own. */
  public String search() {
    return PATH + filter().query();
  }

  QueueFilter filter() {
    return QueueFilter.read(show, until, kind, prefecture, words);
  }

  /** For an address: the same filter, another choice. */
  public String query(String choice) {
    return choice.equals(DONE)
        ? "show=" + DONE + (isToday() ? "&since=" + TODAY : "")
        : QueueFilter.read(choice, until, kind, prefecture, words).query();
  }

  /** Words of the choices as they stand in the address: all, mine, free, returned, done. */
  public List<String> getChoices() {
    Stream<String> open = Stream.of(QueueFilter.Show.values()).map(QueueFilter::word);
    return Stream.concat(open, Stream.of(DONE)).toList();
  }

  public String getChoice() {
    return show.equals(DONE) ? DONE : QueueFilter.word(filter().show());
  }

  /** Whether more than whose cases is asked for. */
  public boolean isNarrowed() {
    return !filter().equals(new QueueFilter(filter().show(), QueueFilter.Due.ANY, null, null, ""));
  }

  public boolean isMany() {
    return getPage().found() > ReviewQueue.MANY;
  }

  public List<String> getUntils() {
    return Stream.of(QueueFilter.Due.values())
        .filter(d -> d != QueueFilter.Due.ANY)
        .map(QueueFilter::word)
        .toList();
  }

  public InstitutionKind[] getKinds() {
    return InstitutionKind.values();
  }

  public List<SelectItem> getPrefectures() {
    boolean japanese = language.getTag().equals("ja");
    return Stream.of(Prefecture.values())
        .map(p -> new SelectItem(p.code(), japanese ? p.display() : p.romanised()))
        .toList();
  }

  public String word(InstitutionKind one) {
    return QueueFilter.word(one);
  }

  /** Empty for the first page, and for what is no place in the list. */
  private Optional<ReviewQueue.Mark> place() {
    if (due == null) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.parse(due);
      return ReceiptNumber.read(after).map(receipt -> new ReviewQueue.Mark(at, receipt));
    } catch (DateTimeException typedByHand) {
      return Optional.empty();
    }
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPrefecture() {
    return prefecture;
  }

  public void setPrefecture(String prefecture) {
    this.prefecture = prefecture;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
