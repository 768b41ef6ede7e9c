package jp.madoguchi.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.language.ChooseLanguage;

/**
 * Japanese, or English for who asks for it with {@code ?lang=en}; a cookie keeps the choice. The
 * browser's own list of languages is not asked: the guides show Japanese. A clinic that has chosen,
 * now or before its sign-in, is also written to in that language.
 */
@Named
@RequestScoped
public class Language {
  private static final String PARAMETER = "lang";
  private static final List<String> TAGS = List.of("ja", "en");
  private static final int YEAR = 365 * 24 * 60 * 60;

  @Inject private Visitor visitor;
  @Inject private SettledLanguage settled;
  @Inject private ChooseLanguage chooseLanguage;

  private String tag = "ja";

  @PostConstruct
  void choose() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String asked = external.getRequestParameterMap().get(PARAMETER);
    if (asked != null && TAGS.contains(asked)) {
      tag = asked;
      external.addResponseCookie(
          PARAMETER,
          tag,
          Map.of("path", "/", "maxAge", YEAR, "httpOnly", true, "secure", external.isSecure()));
      settle(external);
    } else if (external.getRequestCookieMap().get(PARAMETER) instanceof Cookie kept
        && TAGS.contains(kept.getValue())) {
      tag = kept.getValue();
      settle(external);
    }
  }

  /** But for an error page, which tells of what may fail here, too. */
  private void settle(ExternalContext external) {
    var request = (HttpServletRequest) external.getRequest();
    if (visitor.is("clinic")
        && request.getDispatcherType() != DispatcherType.ERROR
        && !settled.is(visitor.getName(), tag)) {
      chooseLanguage.choose(getLocale());
      settled.becomes(visitor.getName(), tag);
    }
  }

  /** For {@code lang} in HTML: "ja" or "en". */
  public String getTag() {
    return tag;
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(tag);
  }

  /** This page, with its parameters, in another language. */
  public String link(String other) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var request = (HttpServletRequest) external.getRequest();
    StringBuilder link = new StringBuilder(path(request)).append('?');
    if (request.getMethod().equals("GET")) {
      external
          .getRequestParameterValuesMap()
          .forEach(
              (name, values) -> {
                if (!name.equals(PARAMETER)) {
                  link.append(encode(name)).append('=').append(encode(values[0])).append('&');
                }
              });
    }
    return link.append(PARAMETER).append('=').append(other).toString();
  }

  private static String path(HttpServletRequest request) {
    return request.getContextPath()
        + request.getServletPath().replaceFirst("(/index)?\\.xhtml$", "")
        + (request.getServletPath().equals("/index.xhtml") ? "/" : "");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
