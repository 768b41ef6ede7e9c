package jp.madoguchi.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.reconciliation.Discrepancies;
import jp.madoguchi.reconciliation.DiscrepancyKind;
import jp.madoguchi.reconciliation.DiscrepancyState;

/** 不一致の一覧. What is shown stands in the address. */
@Named
@RequestScoped
public class DiscrepanciesPage {
  @Inject private Discrepancies discrepancies;

  private String run;
  private String kind;
  private String state;
  private String after;
  private Discrepancies.Page page;

  public Discrepancies.Page getPage() {
    if (page == null) {
      page = discrepancies.page(filter(), after);
    }
    return page;
  }

  private Discrepancies.Filter filter() {
    return new Discrepancies.Filter(
        named(DiscrepancyKind.values(), kind),
        named(DiscrepancyState.values(), state),
        RunName.parse(run).orElse(null));
  }

  /** Null for all of them, and for what is typed by hand. */
  private static <E extends Enum<E>> E named(E[] all, String name) {
    return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  public List<DiscrepancyKind> getKinds() {
    return List.of(DiscrepancyKind.values());
  }

  public List<DiscrepancyState> getStates() {
    return List.of(DiscrepancyState.values());
  }

  /** Whether more are there than anybody counts. */
  public boolean isCountless() {
    return getPage().count() > Discrepancies.MOST_COUNTED;
  }

  /** Empty for discrepancies of every run. */
  public String getRun() {
    return RunName.parse(run).orElse("");
  }

  public void setRun(String run) {
    this.run = run;
  }

  /** Empty for all. */
  public String getKind() {
    DiscrepancyKind wanted = filter().kind();
    return wanted == null ? "" : wanted.name();
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Empty for all. */
  public String getState() {
    DiscrepancyState wanted = filter().state();
    return wanted == null ? "" : wanted.name();
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
