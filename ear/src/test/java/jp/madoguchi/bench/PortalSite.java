package jp.madoguchi.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Mail;

/** The portal as a clinic meets it. */
final class PortalSite implements Site {
  static final String PASSWORD = "Correct-Horse-Battery-9";

  private static final Pattern TOKEN = Pattern.compile("name=\"confirm:token\" value=\"([^\"]+)\"");
  private static final int MEMBERS = 8;

  private final String address;
  private final List<InventedClinic> clinics = InventedClinic.all();
  private final AtomicInteger registered = new AtomicInteger();
  private final AtomicInteger signIns = new AtomicInteger();

  PortalSite(String address) {
    this.address = address;
  }

  void show(String page) throws Exception {
    new Visitor(address).page(page);
  }

  @Override
  public void showSignIn() throws Exception {
    show(SignInForm.PAGE);
  }

  /** A few people in turn; {@link #MEMBERS} must have registered before. */
  @Override
  public void signIn() throws Exception {
    String user = clinics.get(signIns.getAndIncrement() % MEMBERS).mail();
    String next = SignInForm.send(new Visitor(address), user, PASSWORD);
    if (!next.contains("/clinic/")) {
      throw new IOException("the portal did not let the person in");
    }
  }

  @Override
  public Registrant register() throws Exception {
    InventedClinic clinic = clinics.get(registered.getAndIncrement());
    Visitor visitor = new Visitor(address);
    new RegistrationForm(visitor, clinic).send();
    return new Person(visitor, clinic.mail());
  }

  boolean hasMembers() {
    return registered.get() >= MEMBERS;
  }

  private record Person(Visitor visitor, String address) implements Registrant {
    @Override
    public void complete(Mail mail) throws Exception {
      String page = visitor.page(mail.link());
      var answer =
          visitor.post(
              "/public/registration/confirm",
              Map.of(
                  "confirm", "confirm",
                  "primefaces.nonce", Visitor.find(SignInForm.NONCE, page),
                  "confirm:token", Visitor.find(TOKEN, page),
                  "confirm:complete:button", "",
                  "jakarta.faces.ViewState", "stateless"));
      visitor.page(Visitor.next(answer));
    }
  }
}
