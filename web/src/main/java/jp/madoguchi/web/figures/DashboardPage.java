package jp.madoguchi.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.function.ToLongFunction;
import jp.madoguchi.figures.LastNight;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.figures.Workload;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.Jst;

/**
 * 業務の状況: what waits now, how the night went and the last thirty days. The choice stands in the
 * address.
 */
@Named
@RequestScoped
public class DashboardPage {
  @Inject private Workload workload;
  @Inject private Throughput throughput;
  @Inject private LastNight lastNight;
  @Inject private Clock clock;
  @Inject private FiguresView view;

  private String kind;
  private String prefecture;
  private Workload.Now now;
  private LastNight.Seen night;
  private Throughput.Month month;
  private ThroughputCharts charts;

  public Workload.Now getNow() {
    if (now == null) {
      now = workload.now();
    }
    return now;
  }

  public LastNight.Seen getNight() {
    if (night == null) {
      night = lastNight.now();
    }
    return night;
  }

  /** When the numbers were counted. */
  public String getTime() {
    return Jst.time(clock.instant());
  }

  /** 「12件」, or 「1,000件以上」 where nobody has counted further. */
  public String counted(long number) {
    return number > Workload.MANY
        ? view.word("casesMany", view.number(Workload.MANY))
        : view.word("cases", view.number(number));
  }

  public Throughput.Month getMonth() {
    if (month == null) {
      String code = Prefecture.ofCode(prefecture).map(Prefecture::code).orElse(null);
      month = throughput.of(FiguresView.kind(kind), code);
    }
    return month;
  }

  public ThroughputCharts getCharts() {
    if (charts == null) {
      charts = ThroughputCharts.of(getMonth(), view);
    }
    return charts;
  }

  /** Of what was decided, what the portal approved and what it could have, but left to people. */
  public String getStraightInWords() {
    long decided = sum(Throughput.Day::decided);
    long straight = sum(Throughput.Day::straight);
    long sampled = sum(Throughput.Day::sampled);
    return view.word(
        "straightInWords",
        view.number(decided),
        view.number(straight),
        view.share(straight, decided),
        view.number(sampled),
        view.share(sampled, decided));
  }

  private long sum(ToLongFunction<Throughput.Day> number) {
    return getMonth().days().stream().mapToLong(number).sum();
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
