package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.jobs.Job;

/** The pages of the jobs of the night, read and used by somebody without a browser. */
record JobPages(Browserless person) {
  /** 「60 / 110 件 (54%) 残り約2秒」. */
  static final Pattern PROGRESS =
      Pattern.compile("[1-9][0-9,]* / [0-9,]+ 件 \\(\\d+%\\) 残り約\\d+[秒分]");

  private static final String LIST = "/admin/jobs/jobs";

  /** As somebody of that role. */
  static JobPages as(String role) {
    return new JobPages(Colleague.acting(role).atThePages());
  }

  /** What the list has of a job, as HTML. */
  String panel(Job job) {
    String[] panels = person.get(LIST).body().split("class=\"m-panel\"");
    return panels[1 + job.ordinal()].split("<dialog")[0];
  }

  /** What a person reads about a run. */
  String run(String run) {
    return words(page(run));
  }

  /** The row of one of its steps: what was looked at, changed, left. */
  String step(String run, String name) {
    return Stream.of(page(run).split("<tr"))
        .filter(row -> row.contains(">" + name + "<"))
        .map(JobPages::words)
        .findFirst()
        .orElseThrow();
  }

  private String page(String run) {
    return person.get("/admin/jobs/run?run=" + run).body();
  }

  /** Presses the button of a job, and the one of the dialog that asks whether that is meant. */
  void press(Job job, String button) {
    Map<String, String> form = Browserless.form(person.get(LIST).body(), "jobs");
    String id = "jobs:rows:" + job.ordinal() + ":" + button + ":button";
    assertThat(form).containsKey(id);
    assertThat(person.press(LIST, form, id, "jobs:confirm:body").body()).contains("jobs:confirm");
    assertThat(person.press(LIST, form, "jobs:confirm:ok:button", "jobs").body())
        .contains("<redirect");
  }

  /** Without what only a browser reads. */
  static String words(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
