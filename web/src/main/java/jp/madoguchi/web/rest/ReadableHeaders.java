package jp.madoguchi.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.shared.Correlation;
import jp.madoguchi.shared.Refusal;

/**
 * Refuses headers that are not what RFC 9110 §12.5 and §8.3 make of them. Else the container would
 * do so with a page for people, or fail.
 */
@WebFilter("/api/*")
public class ReadableHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
  private static final String WEIGHT = "\\s*;\\s*q=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)";
  private static final String PARAMETER =
      "\\s*;\\s*(?!q=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"]*+\")";
  private static final String TYPE = TOKEN + "/" + TOKEN + "(?:" + PARAMETER + ")*";
  private static final String RANGE = TYPE + "(?:" + WEIGHT + ")?";
  private static final String LANGUAGE =
      "(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)(?:" + WEIGHT + ")?";

  private static final Map<String, Pattern> FORMS =
      Map.of(
          "Accept", list(RANGE),
          "Accept-Language", list(LANGUAGE),
          "Content-Type", Pattern.compile(TYPE));

  @Inject private transient Correlation correlation;

  private static Pattern list(String item) {
    return Pattern.compile("\\s*" + item + "(?:\\s*,\\s*" + item + ")*\\s*");
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> wrong =
        FORMS.keySet().stream().filter(name -> !isReadable(request, name)).sorted().findFirst();
    if (wrong.isPresent()) {
      Refusal refusal = Cursor.wrong(wrong.get());
      response.setHeader(BearerDoor.CORRELATION, correlation.id());
      ProblemDetails.writeJapanese(response, RefusalStatus.of(refusal), refusal);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isReadable(HttpServletRequest request, String name) {
    String value = request.getHeader(name);
    return value == null || FORMS.get(name).matcher(value).matches();
  }
}
