package jp.madoguchi.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** ユーザー登録 as a browser fills it in: the look-up while typing, 登録, OK, and the page after it. */
final class RegistrationForm {
  private static final String PAGE = "/public/registration/register";
  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");
  private static final Pattern KEY =
      Pattern.compile("name=\"register:formKey\" value=\"([^\"]+)\"");
  private static final Pattern NAME =
      Pattern.compile("name=\"register:confirm:shownName\" value=\"([^\"]+)\"");
  private static final Pattern SENT = Pattern.compile("<redirect url=\"([^\"]+)\"");
  private static final String ERRORS =
      "register:familyName:error register:givenName:error register:kind:error register:symbol:error"
          + " register:digits:error register:phone:error register:address:error"
          + " register:password:error register:passwordAgain:error register:consent:error";

  private final Visitor visitor;
  private final Map<String, String> fields = new HashMap<>();

  RegistrationForm(Visitor visitor, InventedClinic clinic) {
    this.visitor = visitor;
    fields.put("register", "register");
    fields.put("jakarta.faces.ViewState", "stateless");
    fields.put("register:familyName:input", "試験");
    fields.put("register:givenName:input", "太郎");
    fields.put("register:kind:input", "JUDO_CLINIC");
    fields.put("register:symbol:input", clinic.symbol());
    fields.put("register:digits:input", clinic.digits());
    fields.put("register:prefecture:input", "");
    fields.put("register:code:input", "");
    fields.put("register:phone:input", "0486251211");
    fields.put("register:address:input", clinic.mail());
    fields.put("register:password:input", PortalSite.PASSWORD);
    fields.put("register:passwordAgain:input", PortalSite.PASSWORD);
    fields.put("register:consent:input", "on");
    fields.put("register:confirm:shownName", "");
  }

  void send() throws Exception {
    String page = visitor.page(PAGE);
    fields.put("primefaces.nonce", Visitor.find(NONCE, page));
    fields.put("register:formKey", Visitor.find(KEY, page));
    press(
        "register:digits:input",
        "register:kind register:symbol register:digits",
        "register:found:result register:symbol:error register:digits:error",
        Map.of("jakarta.faces.behavior.event", "change", "jakarta.faces.partial.event", "change"));
    String dialog =
        press(
            "register:submit:button",
            "register",
            ERRORS + " register:confirm:body register:several",
            Map.of("register:submit:button", "register:submit:button"));
    fields.put("register:confirm:shownName", Visitor.find(NAME, dialog));
    String done =
        press(
            "register:confirm:ok:button",
            "register",
            ERRORS,
            Map.of("register:confirm:ok:button", "register:confirm:ok:button"));
    visitor.page(Visitor.find(SENT, done));
  }

  private String press(String source, String process, String update, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> form = new HashMap<>(fields);
    form.putAll(more);
    form.put("jakarta.faces.partial.ajax", "true");
    form.put("jakarta.faces.source", source);
    form.put("jakarta.faces.partial.execute", process);
    form.put("jakarta.faces.partial.render", update);
    return visitor
        .post(PAGE, form, "Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest")
        .body();
  }
}
