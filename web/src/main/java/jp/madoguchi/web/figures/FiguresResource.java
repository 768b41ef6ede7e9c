package jp.madoguchi.web.figures;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.figures.LeadTime;
import jp.madoguchi.figures.MinistryFigures;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.figures.Workload;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/figures}: 統計, the numbers of the pages of the same names. */
@Path("/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures", description = "統計")
public class FiguresResource {
  private static final String MANY = "1,001は「1,000件を超える」";

  @Inject private MinistryFigures ministry;
  @Inject private Workload workload;
  @Inject private Throughput throughput;

  /**
   * @param prefecture its two digits
   * @param institutions 全施設
   * @param applied 利用申請済
   * @param prepared 準備完了
   * @param live 運用開始日入力済
   */
  public record MinistryRow(
      InstitutionKind kind,
      String prefecture,
      int institutions,
      int applied,
      int prepared,
      int live) {
    static MinistryRow of(MinistryFigures.Row row) {
      return new MinistryRow(
          row.kind(),
          row.prefecture(),
          row.institutions(),
          row.applied(),
          row.prepared(),
          row.live());
    }
  }

  /**
   * @param countedFor the day; absent before the first night
   */
  public record MinistryNight(LocalDate countedFor, List<MinistryRow> items) {}

  /**
   * @param open cases on which the fund has to act
   * @param overdue those of them whose time is over
   * @param returned cases that wait for the clinic
   * @param done cases decided on since midnight in Japan
   */
  public record WorkloadNow(
      @Schema(maximum = "1001", description = MANY) long open,
      @Schema(maximum = "1001", description = MANY) long overdue,
      @Schema(maximum = "1001", description = MANY) long returned,
      @Schema(maximum = "1001", description = MANY) long done) {}

  /**
   * @param cases how many were decided on
   * @param median the days within which half of them were; absent when there are none, as is p90
   */
  public record Lead(long cases, Integer median, Integer p90) {
    static Lead of(LeadTime time) {
      return new Lead(time.cases(), time.median(), time.p90());
    }
  }

  public record ThroughputDay(LocalDate day, long received, long decided, Lead lead) {
    static ThroughputDay of(Throughput.Day day) {
      return new ThroughputDay(day.day(), day.received(), day.decided(), Lead.of(day.lead()));
    }
  }

  /**
   * @param counted whether the last day is counted yet
   */
  public record ThroughputMonth(List<ThroughputDay> items, Lead lead, boolean counted) {}

  @GET
  @Path("/ministry")
  @Needs(Scope.FIGURES_READ)
  @Operation(operationId = "readMinistryFigures", summary = "厚生労働省の公表と同じ区分の数、直近の夜間に数えたもの")
  public MinistryNight ministry() {
    return ministry
        .newest()
        .map(n -> new MinistryNight(n.day(), n.rows().stream().map(MinistryRow::of).toList()))
        .orElse(new MinistryNight(null, List.of()));
  }

  @GET
  @Path("/workload")
  @Needs(Scope.FIGURES_READ)
  @Operation(operationId = "readWorkload", summary = "いまの仕事の件数")
  public WorkloadNow workload() {
    Workload.Now now = workload.now();
    return new WorkloadNow(now.open(), now.overdue(), now.returned(), now.done());
  }

  @GET
  @Path("/throughput")
  @Needs(Scope.FIGURES_READ)
  @Operation(operationId = "readThroughput", summary = "昨日までの30日間の受付、処理、日数。古い順")
  public ThroughputMonth throughput(
      @QueryParam("kind") @Schema(implementation = InstitutionKind.class) String kind,
      @QueryParam("prefecture") String prefecture) {
    Throughput.Month month = throughput.of(kind(kind), prefecture(prefecture));
    return new ThroughputMonth(
        month.days().stream().map(ThroughputDay::of).toList(),
        Lead.of(month.lead()),
        month.counted());
  }

  /** Null for null. */
  private static InstitutionKind kind(String sent) {
    InstitutionKind kind = FiguresView.kind(sent);
    if (sent != null && kind == null) {
      throw Cursor.wrong("kind");
    }
    return kind;
  }

  /** Null for null. */
  private static String prefecture(String sent) {
    if (sent != null && Prefecture.ofCode(sent).isEmpty()) {
      throw Cursor.wrong("prefecture");
    }
    return sent;
  }
}
