package jp.madoguchi.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import jp.madoguchi.session.SignedIn;

/** Where somebody wanted to go who has to sign in first; travels with the pages of the sign-in. */
@Named
@RequestScoped
public class Destination {
  private static final String PARAMETER = "next";
  private static final int LONGEST = 300;

  /** A page of ours for people who are signed in, and nothing that leads elsewhere. */
  private static final Pattern PAGE =
      Pattern.compile(
          "/(clinic|office|admin)(/[A-Za-z0-9_-]*(\\.xhtml)?)*(\\?[A-Za-z0-9_=&%.+-]*)?");

  @Inject private HttpServletRequest request;

  private String path = "";

  @PostConstruct
  void read() {
    setPath(request.getParameter(PARAMETER));
  }

  /** Part of the sign-in page's address; empty for what cannot be opened by itself. */
  static String query(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getServletPath() + (query == null ? "" : "?" + query);
    return request.getMethod().equals("GET") && isPage(wanted)
        ? "?" + PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
        : "";
  }

  static boolean isPage(String path) {
    return path.length() <= LONGEST && PAGE.matcher(path).matches();
  }

  /** Below the context path; the first page of the person's area where nothing else fits. */
  String of(SignedIn who) {
    boolean clinic = who.role().equals("clinic");
    if (!path.isEmpty() && path.startsWith("/clinic") == clinic) {
      return path;
    }
    return clinic ? "/clinic/home/mypage" : "/office/figures/dashboard";
  }

  /** Empty if it is not known or is no page of ours. */
  public String getPath() {
    return path;
  }

  public void setPath(String path) {
    this.path = path != null && isPage(path) ? path : "";
  }
}
