import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Build only: compiles every .jrxml of the first directory to a .jasper in the second. */
final class CompileLayouts {
  private CompileLayouts() {}

  public static void main(String[] directories) throws Exception {
    Path target = Files.createDirectories(Path.of(directories[1]));
    try (DirectoryStream<Path> layouts =
        Files.newDirectoryStream(Path.of(directories[0]), "*.jrxml")) {
      for (Path layout : layouts) {
        String name = layout.getFileName().toString().replace(".jrxml", ".jasper");
        JasperCompileManager.compileReportToFile(
            layout.toString(), target.resolve(name).toString());
      }
    }
  }
}
