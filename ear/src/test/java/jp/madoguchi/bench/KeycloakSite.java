package jp.madoguchi.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Mail;

/** Keycloak as a visitor of an application meets it: up to the code that the application gets. */
final class KeycloakSite implements Site {
  private static final String APPLICATION = "http://127.0.0.1/application";
  private static final String PATH =
      "/realms/bench/protocol/openid-connect/%s?client_id=bench&response_type=code&scope=openid"
          + "&redirect_uri=http%%3A%%2F%%2F127.0.0.1%%2Fapplication";
  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("(http://\\S+/action-token\\?\\S+)");

  private final String address;
  private final AtomicInteger people = new AtomicInteger();

  KeycloakSite(String address) {
    this.address = address;
  }

  @Override
  public void showSignIn() throws Exception {
    new Visitor(address).page(PATH.formatted("auth"));
  }

  @Override
  public void signIn() throws Exception {
    Visitor visitor = new Visitor(address);
    String form = Visitor.find(FORM, visitor.page(PATH.formatted("auth")));
    requireLetIn(
        visitor.post(
            form, Map.of("username", KeycloakRealm.USER, "password", KeycloakRealm.PASSWORD)));
  }

  @Override
  public Registrant register() throws Exception {
    String mail = "peer" + people.getAndIncrement() + "@example.jp";
    Visitor visitor = new Visitor(address);
    String form = Visitor.find(FORM, visitor.page(PATH.formatted("registrations")));
    HttpResponse<String> answer =
        visitor.post(form, Map.of("email", mail, "firstName", "太郎", "lastName", "試験"));
    visitor.page(Visitor.next(answer));
    return new Person(visitor, mail);
  }

  private record Person(Visitor visitor, String address) implements Registrant {
    @Override
    public void complete(Mail mail) throws Exception {
      HttpResponse<String> answer = visitor.get(Visitor.find(LINK, mail.text()));
      while (answer.statusCode() == 302) {
        answer = visitor.get(Visitor.next(answer));
      }
      requireLetIn(
          visitor.post(
              Visitor.find(FORM, answer.body()),
              Map.of(
                  "password-new", KeycloakRealm.PASSWORD,
                  "password-confirm", KeycloakRealm.PASSWORD)));
    }
  }

  private static void requireLetIn(HttpResponse<String> answer) throws IOException {
    if (!Visitor.next(answer).startsWith(APPLICATION)) {
      throw new IOException("Keycloak did not let the person in");
    }
  }
}
