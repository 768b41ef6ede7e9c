package jp.madoguchi.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import jp.madoguchi.feed.UploadFeed;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * {@code POST /office/registry/upload}: a form without scripts, for a file larger than any other
 * form may be. Leads to the feed's page, or back to the list with the code of the refusal.
 */
@WebServlet(FeedUploadDoor.PATH)
@MultipartConfig(maxRequestSize = FeedUploadDoor.MOST_BYTES)
public class FeedUploadDoor extends HttpServlet {
  static final String PATH = "/office/registry/upload";

  /** A little more than a feed may have: then the refusal can still be told. */
  static final long MOST_BYTES = (1L << 30) + (1 << 20);

  private static final long serialVersionUID = 1L;

  @Inject private transient UploadFeed upload;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!request.isUserInRole("operator")) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Part file = request.getPart(UploadFeed.FILE);
    if (file == null) {
      throw new ServletException("there is no file in the request");
    }
    String to = request.getContextPath() + "/office/registry/";
    try (InputStream in = file.getInputStream()) {
      String asOf = request.getParameter(UploadFeed.AS_OF);
      String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
      String number = upload.upload(new UploadFeed.File(UploadFeed.Source.PAGE, name, asOf), in);
      response.sendRedirect(to + "feed?number=" + number);
    } catch (Refusal refusal) {
      Problem first = refusal.problems().get(0);
      response.sendRedirect(to + "feeds?refused=" + first.code().name() + "&at=" + first.field());
    } finally {
      file.delete();
    }
  }
}
