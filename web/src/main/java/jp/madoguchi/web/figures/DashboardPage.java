package jp.madoguchi.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.figures.Workload;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.Jst;

/** 業務の状況: what waits now, and how the last thirty days went. The choice stands in the address. */
@Named
@RequestScoped
public class DashboardPage {
  @Inject private Workload workload;
  @Inject private Throughput throughput;
  @Inject private Clock clock;
  @Inject private FiguresView view;

  private String kind;
  private String prefecture;
  private Workload.Now now;
  private Throughput.Month month;

  public Workload.Now getNow() {
    if (now == null) {
      now = workload.now();
    }
    return now;
  }

  /** When the numbers were counted. */
  public String getTime() {
    return Jst.time(clock.instant());
  }

  public Throughput.Month getMonth() {
    if (month == null) {
      String code = Prefecture.ofCode(prefecture).map(Prefecture::code).orElse(null);
      month = throughput.of(FiguresView.kind(kind), code);
    }
    return month;
  }

  public DayChart getFlow() {
    return DayChart.of(getMonth().days(), Throughput.Day::received, Throughput.Day::decided);
  }

  public DayChart getLead() {
    return DayChart.of(
        getMonth().days(),
        day -> day.lead().median() == null ? 0 : day.lead().median(),
        day -> day.lead().p90() == null ? 0 : day.lead().p90());
  }

  /** The picture in one sentence. */
  public String getFlowInWords() {
    long received = getMonth().days().stream().mapToLong(Throughput.Day::received).sum();
    long decided = getMonth().days().stream().mapToLong(Throughput.Day::decided).sum();
    return view.word("flowInWords", view.number(received), view.number(decided));
  }

  public String getLeadInWords() {
    return view.word(
        "leadInWords",
        view.number(getMonth().lead().cases()),
        view.days(getMonth().lead().median()),
        view.days(getMonth().lead().p90()));
  }

  /** A new address. */
  public String choose() {
    return "/office/figures/dashboard?faces-redirect=true&includeViewParams=true";
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
}
