package jp.madoguchi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The ユーザ設定情報 as its reader sees it; its text is secret, and so in no message of a test. */
record Sheet(int pages, List<String> lines) {
  static Sheet of(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = UsedSecrets.noteSheet(new PDFTextStripper().getText(document));
      return new Sheet(document.getNumberOfPages(), text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a line is exactly this. */
  boolean says(String regex) {
    return lines.stream().anyMatch(line -> line.strip().matches(regex));
  }

  /** As the app in the terminal sends it; gives the status of the answer. */
  int typedIntoTheApp() {
    Door door = Portal.started().door();
    return door.send(
            door.request("/api/terminal/activations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json())))
        .statusCode();
  }

  private String json() {
    return """
    {"institutionCode": "%s", "accountId": "%s", "password": "%s", "activationCode": "%s"}
    """
        .formatted(after("①　機関コード"), after("②　ID"), after("③　パスワード"), after("④　アクティベーションコード"));
  }

  private String after(String label) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(label.length()).strip())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return "a sheet of %d pages".formatted(pages);
  }
}
