package jp.madoguchi.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;

/**
 * A form may be posted only from a page of this portal. Public pages keep no state that another
 * site could not know, so this is what stops foreign sites from posting in a visitor's name. For
 * the same reason no form comes by a link: Faces itself would take one that is not posted, too.
 *
 * <p>The doors of machines carry their credentials in a header that no browser adds by itself; they
 * are left out.
 */
@WebFilter("/*")
public class OriginCheck extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final List<String> READING = List.of("GET", "HEAD");
  private static final String FORM = "jakarta.faces.";
  private static final List<String> MACHINES = List.of("/api/", "/soap/");

  @Inject private transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean reading = READING.contains(request.getMethod());
    if (reading && carriesForm(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (reading || machine(request) || ownPage(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean carriesForm(HttpServletRequest request) {
    return Collections.list(request.getParameterNames()).stream()
        .anyMatch(name -> name.contains(FORM));
  }

  /** Whether it comes to a door that no page posts to. */
  static boolean machine(HttpServletRequest request) {
    String path = request.getServletPath() + "/";
    return MACHINES.stream().anyMatch(path::startsWith);
  }

  private boolean ownPage(HttpServletRequest request) {
    return ownPage(
        own(settings.textOf(Setting.BASE_URL), request.getHeader("Host")),
        request.getHeader("Origin"),
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Referer"));
  }

  /**
   * The setting says who we are, not the Host header, which anybody can write. On the own machine
   * localhost is as good as its number.
   */
  static String own(String baseUrl, String host) {
    String own = baseUrl.toLowerCase(Locale.ROOT);
    boolean local = host != null && host.startsWith("localhost:");
    return local ? own.replace("//127.0.0.1:", "//localhost:") : own;
  }

  /**
   * @param own scheme, host and port of this portal as the browser knows it
   */
  static boolean ownPage(String own, String origin, String fetchSite, String referer) {
    // Chromium writes "null" where the referrer policy is no-referrer. Then only Sec-Fetch-Site,
    // which no page can set, tells a form of ours from one of another site.
    if (origin != null && !(origin.equals("null") && fetchSite != null)) {
      return origin.toLowerCase(Locale.ROOT).equals(own);
    }
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    return referer != null && (referer.toLowerCase(Locale.ROOT) + "/").startsWith(own + "/");
  }
}
