package jp.madoguchi.harness;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a cookie and without a browser: reads the forms of the pages and posts them. */
public final class Browserless {
  /** As the profile for this database calls it. */
  private static final String SESSION =
      "PostgreSQL".equals(System.getProperty("test.database")) ? "__Host-SID" : "SID";

  private static final String SIGN_IN = "/public/signin/signin";
  private static final Pattern CONTROL =
      Pattern.compile("<(?:input|button)\\b(?:[^>\"]|\"[^\"]*\")*>");
  private static final Pattern FORM =
      Pattern.compile("<form id=\"([^\"]+)\".*?</form>", Pattern.DOTALL);

  private final Door door;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public Browserless(Door door) {
    this.door = door;
  }

  public static Browserless signedIn(Door door, String user, String password) {
    Browserless someone = new Browserless(door);
    someone.signIn(SIGN_IN, user, password);
    return someone;
  }

  /**
   * @param page with the form of the sign-in
   * @return where the portal leads
   */
  public String signIn(String page, String user, String password) {
    Map<String, String> form = form(get(page).body(), "signIn");
    form.put("signIn:user:input", user);
    form.put("signIn:password:input", password);
    HttpResponse<String> answer = post(SIGN_IN, form);
    return answer.headers().firstValue("Location").orElse("");
  }

  /** Of the session, or null. */
  public String sessionId() {
    return cookies.get(SESSION);
  }

  public void sessionId(String id) {
    cookies.put(SESSION, id);
  }

  public HttpResponse<String> get(String path) {
    return send(door.request(path));
  }

  /** As a link of another site would send the form. */
  public HttpResponse<String> get(String path, Map<String, String> form) {
    return get(path + "?" + body(form));
  }

  public HttpResponse<String> post(String path, Map<String, String> form) {
    return postBody(path, body(form));
  }

  /**
   * As the script of a page presses a button of ours; the answer says what to renew or where to go.
   *
   * @param button its client id, as in {@code register:submit:button}
   * @param renewed client ids, separated by blanks
   */
  public HttpResponse<String> press(
      String path, Map<String, String> form, String button, String renewed) {
    Map<String, String> whole = new LinkedHashMap<>(form);
    whole.keySet().removeIf(name -> name.endsWith(":button"));
    whole.put(button, button);
    whole.put("jakarta.faces.partial.ajax", "true");
    whole.put("jakarta.faces.source", button);
    whole.put("jakarta.faces.partial.execute", button.substring(0, button.indexOf(':')));
    whole.put("jakarta.faces.partial.render", renewed);
    return send(
        posting(path, body(whole))
            .header("Faces-Request", "partial/ajax")
            .header("X-Requested-With", "XMLHttpRequest"));
  }

  /**
   * Opens a page, fills in one of its forms and presses a button of it; the answer says where to
   * go, or what the whole page has become.
   *
   * @param button its client id without the last part, as in {@code decision:claim}
   * @param typed by the fields' client ids without the last part
   */
  public String press(String page, String button, Map<String, String> typed) {
    Map<String, String> form = form(get(page).body(), button.substring(0, button.indexOf(':')));
    typed.forEach((field, value) -> form.put(field + ":input", value));
    return press(page.replaceAll("\\?.*", ""), form, button + ":button", "@all").body();
  }

  private static String body(Map<String, String> form) {
    List<String> pairs = new ArrayList<>();
    form.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
    return String.join("&", pairs);
  }

  /**
   * @param body encoded already
   */
  public HttpResponse<String> postBody(String path, String body) {
    return send(posting(path, body));
  }

  private HttpRequest.Builder posting(String path, String body) {
    return door.request(path)
        .header("Origin", door.base())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      List<String> pairs = new ArrayList<>();
      cookies.forEach((name, value) -> pairs.add(name + "=" + value));
      request.header("Cookie", String.join("; ", pairs));
    }
    HttpResponse<String> answer = door.send(request);
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[0].equals(SESSION) ? UsedSecrets.note(pair[1]) : pair[1]);
    }
    return answer;
  }

  /** What a browser would post of this form: every control with its value, also the button's. */
  public static Map<String, String> form(String page, String id) {
    Matcher forms = FORM.matcher(page);
    while (forms.find()) {
      if (forms.group(1).equals(id)) {
        return controls(forms.group());
      }
    }
    throw new AssertionError("the page has no form «" + id + "»: " + page);
  }

  private static Map<String, String> controls(String form) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher controls = CONTROL.matcher(form);
    while (controls.find()) {
      String name = attribute(controls.group(), "name");
      boolean choice = controls.group().matches("(?s).*type=\"(radio|checkbox)\".*");
      if (name != null && !choice) {
        String value = attribute(controls.group(), "value");
        values.put(name, value == null ? "" : value);
      }
    }
    return values;
  }

  private static String attribute(String tag, String name) {
    Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return matcher.find() ? unescaped(matcher.group(1)) : null;
  }

  private static String unescaped(String text) {
    return text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
