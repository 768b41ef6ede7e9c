package jp.madoguchi.web.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.figures.MinistryFigures;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.web.frame.CsvAnswer;

/**
 * {@code GET /office/figures/csv?lang=ja}: the ministry's figures of the last night, a line for
 * each kind and prefecture.
 */
@WebServlet(MinistryCsvDownload.PATH)
public class MinistryCsvDownload extends HttpServlet {
  static final String PATH = "/office/figures/csv";

  private static final String[] COLUMNS = {
    "kind", "code", "prefecture", "institutions", "applied", "prepared", "live"
  };
  private static final long serialVersionUID = 1L;

  @Inject private transient MinistryFigures figures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<MinistryFigures.Night> night = figures.newest();
    if (night.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean english = "en".equals(request.getParameter("lang"));
    ResourceBundle words =
        ResourceBundle.getBundle(
            "jp.madoguchi.web.figures.messages", english ? Locale.ENGLISH : Locale.JAPANESE);
    try (CsvAnswer csv = new CsvAnswer(response, "figures-" + night.get().day() + ".csv")) {
      csv.row(Stream.of(COLUMNS).map(words::getString).toArray(String[]::new));
      for (InstitutionKind kind : InstitutionKind.values()) {
        for (Prefecture prefecture : Prefecture.values()) {
          csv.row(cells(words.getString("kind_" + kind), kind, prefecture, night.get().rows()));
        }
      }
    }
  }

  private static String[] cells(
      String word, InstitutionKind kind, Prefecture prefecture, List<MinistryFigures.Row> rows) {
    MinistryFigures.Row found =
        rows.stream()
            .filter(r -> r.kind() == kind && r.prefecture().equals(prefecture.code()))
            .findFirst()
            .orElse(new MinistryFigures.Row(kind, prefecture.code(), 0, 0, 0, 0));
    return new String[] {
      word,
      prefecture.code(),
      prefecture.display(),
      Integer.toString(found.institutions()),
      Integer.toString(found.applied()),
      Integer.toString(found.prepared()),
      Integer.toString(found.live())
    };
  }
}
