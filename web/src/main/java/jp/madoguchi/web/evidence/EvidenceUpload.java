package jp.madoguchi.web.evidence;

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
import java.util.Locale;
import java.util.stream.Collectors;
import jp.madoguchi.evidence.RemoveEvidence;
import jp.madoguchi.evidence.UploadEvidence;
import jp.madoguchi.shared.Refusal;

/**
 * {@code POST /clinic/enrollment/evidence}: one file at a time, so that the browser can tell how
 * far it is; or, with {@code remove}, one file less. 204 when that is done; 200 with the sentence
 * for the person when it is refused, which is an answer like any other; 400 without a file.
 */
@WebServlet(EvidenceUpload.PATH)
@MultipartConfig(maxRequestSize = EvidenceUpload.MOST_BYTES)
public class EvidenceUpload extends HttpServlet {
  static final String PATH = "/clinic/enrollment/evidence";

  /**
   * As much as the server takes of any request: a request that is not read to its end is cut off,
   * and nobody is told why.
   */
  static final long MOST_BYTES = 52L * 1024 * 1024;

  /** More than a file may have: so much of it is enough for the refusal that names it. */
  private static final int ENOUGH = 12 * 1024 * 1024;

  private static final long serialVersionUID = 1L;

  @Inject private transient UploadEvidence upload;
  @Inject private transient RemoveEvidence remove;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      String reference = request.getParameter("remove");
      if (reference == null) {
        take(file(request));
      } else {
        remove.remove(reference);
      }
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (Refusal refusal) {
      say(response, sentences(refusal, request.getParameter("lang")));
    } catch (NoFile nothing) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } catch (IllegalStateException tooLarge) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }

  /** No page of ours sends a request without a file. */
  private static final class NoFile extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static Part file(HttpServletRequest request)
      throws IOException, ServletException, NoFile {
    String type = request.getContentType();
    Part file =
        type != null && type.startsWith("multipart/form-data") ? request.getPart("file") : null;
    if (file == null || file.getSubmittedFileName() == null) {
      throw new NoFile();
    }
    return file;
  }

  private void take(Part file) throws IOException, ServletException {
    try (InputStream in = file.getInputStream()) {
      upload.upload(file.getSubmittedFileName(), in.readNBytes(ENOUGH));
    } finally {
      file.delete();
    }
  }

  private static String sentences(Refusal refusal, String language) {
    Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.JAPANESE;
    return refusal.problems().stream()
        .map(problem -> problem.sentence(locale) + " (" + problem.code().code() + ")")
        .collect(Collectors.joining("\n"));
  }

  private static void say(HttpServletResponse response, String sentences) throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(sentences);
  }
}
