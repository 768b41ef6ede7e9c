package jp.madoguchi.container;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;

/** ユーザー登録 and 再送 over HTTP, with all that the portal answers. */
final class PostedRegistration {
  private static final String PAGE = "/public/registration/register";
  private static final String SENT = "/public/registration/sent";
  private static final Pattern NAME =
      Pattern.compile("name=\"register:confirm:shownName\" value=\"([^\"]+)\"");
  private static final Pattern HANDLE = Pattern.compile("handle=([\\w-]+)");
  private static final Pattern TOKEN =
      Pattern.compile("(?:nonce|formKey|csp.init)\\W+(?:value=\"|CDATA\\[)?([\\w+/=-]{20,})");

  private final Browserless person = new Browserless(Door.ofThisServer());
  private final Clinic clinic;
  private String handle;

  PostedRegistration(Clinic clinic) {
    this.clinic = clinic;
  }

  /** The answers to 登録 and to OK, and the page after them. */
  String register() {
    Map<String, String> form = Browserless.form(person.get(PAGE).body(), "register");
    form.put("register:familyName:input", "試験");
    form.put("register:givenName:input", "一郎");
    form.put("register:kind:input", "JUDO_CLINIC");
    form.put("register:symbol:input", "KYO");
    form.put("register:digits:input", clinic.listed().digits());
    form.put("register:phone:input", "0300000000");
    form.put("register:address:input", clinic.address());
    form.put("register:password:input", Clinic.PASSWORD);
    form.put("register:passwordAgain:input", Clinic.PASSWORD);
    form.put("register:consent:input", "on");
    String renewed = "register:confirm:body register:address:error";
    HttpResponse<String> asked = person.press(PAGE, form, "register:submit:button", renewed);
    form.put("register:confirm:shownName", find(NAME, asked.body()));
    HttpResponse<String> done = person.press(PAGE, form, "register:confirm:ok:button", renewed);
    handle = UsedSecrets.note(find(HANDLE, done.body()));
    return comparable(asked)
        + comparable(done)
        + comparable(person.get(SENT + "?handle=" + handle));
  }

  /** The answer to 再送する, and the page after it. */
  String resend() {
    String page = person.get(SENT + "?handle=" + handle).body();
    HttpResponse<String> answer = person.post(SENT, Browserless.form(page, "resend"));
    return comparable(answer)
        + answer.headers().firstValue("Location").map(person::get).map(this::comparable).orElse("");
  }

  /** But for what differs between any two answers: what was typed, tokens and the time. */
  private String comparable(HttpResponse<String> answer) {
    String text =
        (answer.statusCode()
                + answer.headers().firstValue("Location").orElse("")
                + answer.headers().map().keySet()
                + answer.headers().allValues("Set-Cookie")
                + answer.body())
            .replace(clinic.address(), "ADDRESS");
    if (handle != null) {
      text = text.replace(handle, "HANDLE");
    }
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      text = text.replace(token.group(1), "TOKEN");
    }
    return text.replaceAll("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}", "MINUTE")
        .replaceAll("\\d+秒", "SECONDS");
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("the answer has no " + pattern + ": " + text);
    }
    return matcher.group(1);
  }
}
