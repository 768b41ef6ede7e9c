package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import jp.madoguchi.fault.DueCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code ./portal serve} stopped, killed and started again on the same data: nothing is lost, and a
 * job of the night goes on.
 */
class RestartTest {
  /** So many that no machine forgets them while an operator stops the job and has it go on. */
  private static final int OLD_MAILS = 600_000;

  @Test
  void keepsEveryRowAndEndsClean() throws IOException {
    Path run = Path.of(System.getProperty("portal.run") + "-again");
    Portal first = Portal.fresh(run, 100);
    Portal.DemoUser operator = first.demoUser("operator");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(users(run))))
        .isEqualTo("rw-------");
    byte[] users = Files.readAllBytes(users(run));
    assertThat(first.stop()).as("exit code").isZero();

    Portal second = Portal.again(run, 100);
    try (Visit visit = new Visit(Width.PC)) {
      visit.page().navigate(second.address() + "/office/review/queue");
      visit.signIn(operator.name(), operator.password());
      assertThat(visit.page()).hasURL(Pattern.compile("/office/review/queue"));
    }
    assertThat(Files.readAllBytes(users(run))).isEqualTo(users);
    assertThat(second.stop()).as("exit code").isZero();
  }

  @Test
  @Tag("long")
  void aJobGoesOnAfterAKillAndWheneverAnOperatorRestartsIt() throws SQLException {
    Path run = Path.of(System.getProperty("portal.run") + "-killed");
    Portal.fresh(run, 100).stop();
    aNightWithMuchToDo(run);

    Portal second = Portal.again(run, 100);
    String name;
    try (Visit visit = new Visit(Width.PC)) {
      JobDesk desk = JobDesk.open(visit, second);
      desk.start();
      desk.progresses();
      desk.stop();
      desk.resume();
      name = desk.openTheRun();
      visit.page().navigate("about:blank");
    }
    second.kill();

    Portal third = Portal.again(run, 100);
    try (Visit visit = new Visit(Width.PC)) {
      JobDesk desk = JobDesk.open(visit, third);
      desk.wentOnByItself(name);
      desk.stop();
      desk.resume();
      desk.completesByItself(name);
    }
    assertThat(third.stop()).as("exit code").isZero();
  }

  /** Written while no portal uses it. */
  private static void aNightWithMuchToDo(Path run) throws SQLException {
    String url =
        "jdbc:h2:file:"
            + run.resolve("data/h2/madoguchi").toAbsolutePath()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    try (Connection connection = DriverManager.getConnection(url, "madoguchi", "madoguchi")) {
      DueCases.writeOldMails(connection, OLD_MAILS);
    }
  }

  @Test
  @Tag("long")
  void endsAlsoWhileItStarts() throws Exception {
    Path run = Path.of(System.getProperty("portal.run") + "-hasty");
    for (int seconds : new int[] {0, 1, 3, 6}) {
      Process process = Portal.launch(run, 100);
      BufferedReader said = process.inputReader();
      assertThat(said.readLine()).isEqualTo("Starting ...");
      // The question is what comes of each moment of a start.
      process.waitFor(seconds, TimeUnit.SECONDS);
      process.toHandle().destroy();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends after %d s", seconds).isTrue();
      assertThat(process.exitValue()).as("exit code").isZero();
      assertThat(said.lines().toList()).last().isEqualTo("Stopped.");
    }
  }

  private static Path users(Path run) {
    return run.resolve("demo-users.txt");
  }
}
