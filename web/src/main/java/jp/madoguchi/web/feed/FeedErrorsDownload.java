package jp.madoguchi.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.madoguchi.feed.FeedErrors;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.web.frame.CsvAnswer;

/**
 * {@code GET /office/registry/errors?number=F20261122-000001&lang=ja}: all faults of a feed as CSV,
 * written while they are read; where not all were kept the last row says so.
 */
@WebServlet(FeedErrorsDownload.PATH)
public class FeedErrorsDownload extends HttpServlet {
  static final String PATH = "/office/registry/errors";

  private static final String BUNDLE = "jp.madoguchi.web.feed.messages";
  private static final long serialVersionUID = 1L;

  @Inject private transient FeedErrors errors;
  @Inject private transient FeedResult feeds;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getParameter("number");
    Optional<FeedResult.Shown> feed = Optional.ofNullable(number).flatMap(feeds::of);
    if (feed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.JAPANESE;
    ResourceBundle text = ResourceBundle.getBundle(BUNDLE, locale);
    try (CsvAnswer csv = new CsvAnswer(response, number + "-errors.csv")) {
      csv.row(
          text.getString("line"),
          text.getString("column"),
          text.getString("code"),
          text.getString("value"),
          text.getString("hint"));
      csv.rows(
          text.getString("csvIncomplete"),
          file ->
              errors.forEach(number, Integer.MAX_VALUE, fault -> file.accept(row(fault, locale))));
      long kept = feed.get().errorsKept();
      if (kept < feed.get().counts().errors()) {
        csv.row(MessageFormat.format(text.getString("errorsCut"), FeedView.separated(kept)));
      }
    }
  }

  private static String[] row(FeedFault fault, Locale locale) {
    return new String[] {
      Integer.toString(fault.line()),
      fault.column(),
      fault.code().code(),
      fault.value(),
      fault.hint(locale)
    };
  }
}
