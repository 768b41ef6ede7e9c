package jp.madoguchi.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.evidence.MyEvidencePicture;
import jp.madoguchi.shared.Refusal;

/**
 * {@code GET /clinic/enrollment/picture?reference=…}: the first page of what the clinic itself has
 * attached, as a picture; with {@code small=1} as one for the list.
 */
@WebServlet("/clinic/enrollment/picture")
public class AttachedPicture extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient MyEvidencePicture pictures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String reference = request.getParameter("reference");
    boolean small = request.getParameter("small") != null;
    try {
      Optional<byte[]> picture =
          reference == null ? Optional.empty() : pictures.of(reference, small);
      if (picture.isPresent()) {
        Downloads.sendPicture(response, picture.get());
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (Refusal notNow) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
    }
  }
}
