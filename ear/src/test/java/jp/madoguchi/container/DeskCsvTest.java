package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.figures.MinistryFigures;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.worklist.WriteNote;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The files that the desk gives away, as a spreadsheet finds them. */
@ExtendWith(ArquillianExtension.class)
class DeskCsvTest {
  private static final String FIGURES = "/office/figures/csv";
  private static final String TRAIL = "/admin/audit/csv";

  @Test
  void theFiguresHaveALineForEachKindAndPrefecture() {
    Clinic.verified().submit(1);
    Nightly.work("countFigures");
    Browserless auditor = auditor();
    List<String> lines = lines(auditor.get(FIGURES));
    assertThat(lines)
        .hasSize(1 + InstitutionKind.values().length * Prefecture.values().length)
        .startsWith("所属機関,都道府県番号,都道府県,全施設,利用申請済,準備完了,運用開始日入力済");
    MinistryFigures.Row tokyo = tokyo();
    assertThat(lines)
        .contains(
            "施術所（柔道整復）,13,東京都,%d,%d,%d,%d"
                .formatted(tokyo.institutions(), tokyo.applied(), tokyo.prepared(), tokyo.live()));
    assertThat(lines(auditor.get(FIGURES + "?lang=en")).get(0))
        .startsWith("Kind of institution,Prefecture number,Prefecture,All,");
  }

  @Test
  void thePageOfAKindAddsUpItsLines() {
    Clinic.verified().submit(1);
    GoLive.of(Issued.accounts(1).clinic()).register(GoLive.today());
    ListedOthers.listed();
    Nightly.work("countFigures");
    Browserless auditor = auditor();
    List<String> lines = lines(auditor.get(FIGURES));
    Map<String, String> kinds = Map.of("JUDO_CLINIC", "施術所（柔道整復）", "MIDWIFERY_HOME", "助産所");
    kinds.forEach(
        (kind, word) -> {
          List<String> own = lines.stream().filter(line -> line.startsWith(word + ",")).toList();
          assertThat(sum(own, 3)).as(kind).isPositive();
          assertThat(auditor.get("/office/figures/ministry?kind=" + kind).body())
              .containsPattern(
                  "全国</th>\\s*<td[^>]*>%,d</td>\\s*<td[^>]*>%,d</td>\\s*<td[^>]*>[^<]*</td>\\s*<td[^>]*>%,d</td>\\s*<td[^>]*>%,d</td>"
                      .formatted(sum(own, 3), sum(own, 4), sum(own, 5), sum(own, 6)));
        });
  }

  private static long sum(List<String> lines, int column) {
    return lines.stream().mapToLong(line -> Long.parseLong(line.split(",")[column])).sum();
  }

  @Test
  void theTrailHasWhatTheFilterLeavesAndNothingThatRuns() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    String formula = "=1+1" + System.nanoTime();
    As.role("reviewer", formula, () -> Bean.of(WriteNote.class).write(receipt, "確認しました。"));
    String filter = "?who=" + URLEncoder.encode(formula, StandardCharsets.UTF_8);
    List<String> lines = lines(auditor().get(TRAIL + filter));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).split(",")).hasSize(7);
    assertThat(lines.get(1))
        .contains("," + "'" + formula + ",WriteNote,enrollment/" + receipt + ",OK,")
        .doesNotContain(",=");
    assertThat(lines(auditor().get(TRAIL + filter + "&what=ApproveCase"))).hasSize(1);
    assertThat(auditor().get(TRAIL + "?from=soon").statusCode()).isEqualTo(404);
  }

  private static MinistryFigures.Row tokyo() {
    return As.role("auditor", "auditor", () -> Bean.of(MinistryFigures.class).newest())
        .orElseThrow()
        .rows()
        .stream()
        .filter(row -> row.kind() == InstitutionKind.JUDO_CLINIC && row.prefecture().equals("13"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(answer.body()).startsWith("\uFEFF");
    return answer.body().substring(1).lines().toList();
  }

  private static Browserless auditor() {
    Colleague auditor = Colleague.acting("AUDITOR");
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      return Browserless.signedIn(Door.ofThisServer(), auditor.name(), Clinic.PASSWORD);
    }
  }
}
