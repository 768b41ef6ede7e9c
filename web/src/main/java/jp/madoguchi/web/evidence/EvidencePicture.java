package jp.madoguchi.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.evidence.ShowEvidencePage;
import jp.madoguchi.shared.Refusal;

/**
 * {@code GET /office/review/evidence?receipt=…&number=1&page=1&turn=0}: one page of a document as a
 * picture, turned by so many quarters.
 */
@WebServlet("/office/review/evidence")
public class EvidencePicture extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  @Inject private transient ShowEvidencePage pages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Optional<byte[]> picture =
          ReceiptNumber.read(request.getParameter("receipt"))
              .flatMap(
                  receipt ->
                      pages.show(
                          receipt.text(),
                          number(request, "number"),
                          number(request, "page"),
                          number(request, "turn")));
      if (picture.isPresent()) {
        Downloads.sendPicture(response, picture.get());
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (Refusal notNow) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
    }
  }

  /** 0 for what is no number. */
  private static int number(HttpServletRequest request, String name) {
    String text = request.getParameter(name);
    return text != null && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }
}
