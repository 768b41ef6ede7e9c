package jp.madoguchi.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.reconciliation.Discrepancies;
import jp.madoguchi.reconciliation.DiscrepancyState;
import jp.madoguchi.reconciliation.ReconciliationRuns;
import jp.madoguchi.reconciliation.RunRecord;
import jp.madoguchi.review.ColleagueName;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Numbers, times and people in the words of these pages. */
@Named
@RequestScoped
public class ReconciliationView {
  private final Map<String, String> names = new HashMap<>();

  @Inject private ColleagueName colleagues;
  @Inject private FacesContext faces;

  /** Empty for null. */
  public String at(Instant instant) {
    return instant == null ? "" : Jst.minute(instant);
  }

  /** With separators: 1,000,000; a dash for null. */
  public String number(Long number) {
    return number == null ? word("nothing") : String.format(Locale.ROOT, "%,d", number);
  }

  public String tone(DiscrepancyState state) {
    return switch (state) {
      case OPEN -> "warning";
      case PROPOSED -> "info";
      case SETTLED -> "success";
      case GONE -> "neutral";
    };
  }

  public String tone(JobRunState state) {
    return switch (state) {
      case WAITING, RUNNING, STOPPING -> "info";
      case STOPPED -> "warning";
      case COMPLETED -> "success";
      case FAILED -> "error";
    };
  }

  /** The name of one of the fund's people, or that the night did it; empty for null. */
  public String person(String user) {
    if (user == null) {
      return "";
    }
    return user.equals(RunRecord.ACTOR)
        ? word("byNight")
        : names.computeIfAbsent(user, colleagues::of);
  }

  /** What is now, in words; null when there is nothing. */
  public String after(Discrepancies.Row row) {
    ResourceBundle words = faces.getApplication().getResourceBundle(faces, "reconciliationWords");
    return row.kind().shownAfter(row.after(), words);
  }

  /** 「11月22日：新しい不一致3件、…」, for one bar of the chart. */
  public String bar(ReconciliationRuns.Row run) {
    return word("bar", run.night(), number(run.counts().found()), number(run.counts().openAfter()));
  }

  /** What is on the page, with numbers in it. */
  public String word(String key, Object... arguments) {
    return new MessageFormat(text(key), Locale.ROOT).format(arguments);
  }

  private String text(String key) {
    return faces.getApplication().getResourceBundle(faces, "reconciliationText").getString(key);
  }

  /** The refusal with the name of whoever was quicker, instead of the user name. */
  Refusal named(Refusal refusal) {
    return new Refusal(refusal.problems().stream().map(this::named).toList());
  }

  private Problem named(Problem problem) {
    if (problem.code() != ErrorCode.REC_001) {
      return problem;
    }
    List<String> arguments =
        Stream.concat(
                Stream.of(person(problem.arguments().get(0))), problem.arguments().stream().skip(1))
            .toList();
    return new Problem(problem.field(), problem.code(), arguments);
  }

  /** There is no such page. */
  void absent() throws IOException {
    faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    faces.responseComplete();
  }
}
