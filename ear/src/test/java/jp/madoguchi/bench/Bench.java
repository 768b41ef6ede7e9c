package jp.madoguchi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code ./portal bench [--write] [name…]}: measures the named figures, or all of them; prints the
 * table, writes it as JSON and, when asked to, into docs/performance.md, where what was not
 * measured stays.
 */
public final class Bench {
  private static final String WRITE = "--write";

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    List<String> names =
        Stream.of(arguments).filter(a -> !a.equals(WRITE)).map(Bench::upper).toList();
    Machine machine = Machine.here();
    List<Line> lines = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    boolean complete = true;
    try (Servers servers = new Servers()) {
      for (Figure figure : chosen(figures(servers), names)) {
        System.out.println(figure.name() + " …");
        try {
          List<Line> measured = figure.measure();
          lines.addAll(measured);
          List<String> measuredRows = Table.rows(measured, machine);
          measuredRows.forEach(System.out::println);
          rows.addAll(measuredRows);
        } catch (Exception failure) {
          // The others are worth having all the same.
          failure.printStackTrace();
          complete = false;
        }
      }
    }
    System.out.println("\n" + machine + "\n\n" + Table.of(rows));
    write(Path.of(System.getProperty("bench.result")), JsonResult.of(machine, lines));
    if (List.of(arguments).contains(WRITE)) {
      Path page = Path.of(System.getProperty("bench.page"));
      write(
          page, PerformancePage.of(machine, PerformancePage.merged(Files.readString(page), rows)));
    }
    System.exit(complete ? 0 : 1);
  }

  /** In this order: the servers are warm when the sign-in, the dearest, begins. */
  private static List<Figure> figures(Servers servers) {
    return List.of(
        new SheetPrinting(),
        new InstitutionLookUp(),
        new FeedLoading(),
        new FeedGrowth(),
        new QueuePages(),
        new CaseDeciding(),
        new InstitutionByRest(),
        new PublicPages(servers),
        new Registrations(servers),
        new SignIns(servers),
        new Boots(servers));
  }

  private static List<Figure> chosen(List<Figure> all, List<String> names) {
    List<String> known = all.stream().map(Figure::name).toList();
    if (!known.containsAll(names)) {
      throw new IllegalArgumentException("There are " + known + ", not all of " + names);
    }
    return all.stream().filter(f -> names.isEmpty() || names.contains(f.name())).toList();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
