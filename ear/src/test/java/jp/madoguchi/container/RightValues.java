package jp.madoguchi.container;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What the parameters of REST and of SOAP may be when a request is to lead to something. */
final class RightValues {
  private RightValues() {}

  static Map<String, List<String>> byName() {
    IssuedAccount account = IssuedAccount.first();
    ListedClinic listed = account.clinic().listed();
    return Map.ofEntries(
        entry("code", List.of(listed.code())),
        entry("institutionCode", List.of(listed.code())),
        entry("account", List.of(account.id().text())),
        entry("accountId", List.of(account.id().text())),
        entry("receipt", List.of(Clinic.verified().submit(1).text())),
        entry("number", List.of(Feed.checked(FeedRowOf.newClinic().row()).reference())),
        entry("asOf", List.of("2026-10-01")),
        entry("document", List.of("1")),
        entry("reason", List.of("内容の確認")),
        // Not the whole trail each time.
        entry("who", List.of("nobody")),
        entry("kind", List.of("JUDO_CLINIC")),
        entry("registrationNumber", List.of("協" + listed.digits())),
        entry("state", List.of("SUBMITTED", "COMPLETED")),
        entry("limit", List.of("1", "100")),
        entry("show", List.of("TROUBLE", "WAITING", "ALL")));
  }
}
