package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.staff.StaffRole;
import madoguchi.soap.account.Account;
import madoguchi.soap.registry.Registry;
import madoguchi.soap.review.Review;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What each scope alone opens by SOAP, written by hand and walked in full, by SOAP 1.1 and 1.2; and
 * that nothing opens for who shows no token, nor for the session of a clinic or a member of staff.
 * An operation is tried on something that is not there, so whoever is let through is answered
 * API-009, 200 for a list, or FEED-020 for an empty file.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("one-database")
class SoapAuthorizationTest {
  private static final String NO = "API-002";
  private static final int[] VERSIONS = {11, 12};

  /** Service, operation, the one scope that opens it, what it then answers, and its parameters. */
  private static final String TABLE =
      """
      registry readInstitution   institutions:read    API-009  code=9999999999
      registry findInstitutions  institutions:read    200      kind=AHAKI_CLINIC registrationNumber=9999999999
      registry pushFeed          feeds:change         FEED-020 name=x.csv idempotencyKey=KEY file=
      registry readFeed          feeds:read           API-009  number=F20200101-000001
      registry releaseFeed       feeds:change         API-009  number=F20200101-000001 version=0 idempotencyKey=KEY
      registry discardFeed       feeds:change         API-009  number=F20200101-000001 version=0 idempotencyKey=KEY
      review   listApplications  applications:read    200      limit=1
      review   getApplication    applications:read    API-009  receipt=U20200101-000001
      review   listEvidence      applications:read    200      receipt=U20200101-000001
      review   openEvidence      applications:review  API-009  receipt=U20200101-000001 number=1 reason=12345
      review   claim             applications:review  API-009  receipt=U20200101-000001 version=0 idempotencyKey=KEY
      review   release           applications:review  API-009  receipt=U20200101-000001 version=0 idempotencyKey=KEY
      review   approve           applications:review  API-009  receipt=U20200101-000001 version=0 idempotencyKey=KEY
      review   sendBack          applications:review  API-009  receipt=U20200101-000001 version=0 idempotencyKey=KEY reason=COUNTS
      review   proposeRejection  applications:review  API-009  receipt=U20200101-000001 version=0 idempotencyKey=KEY reason=OTHER
      review   confirmRejection  applications:confirm API-009  receipt=U20200101-000001 version=0 idempotencyKey=KEY
      review   declineRejection  applications:confirm API-009  receipt=U20200101-000001 version=0 idempotencyKey=KEY
      account  listAccounts      accounts:read        200      institutionCode=9999999999
      account  getAccount        accounts:read        ACC-012  institutionCode=9999999999 accountId=W0000001
      account  suspendAccount    accounts:change      ACC-012  institutionCode=9999999999 accountId=W0000001 version=0 idempotencyKey=KEY
      account  resumeAccount     accounts:change      ACC-012  institutionCode=9999999999 accountId=W0000001 version=0 idempotencyKey=KEY
      account  reissueAccount    accounts:change      ACC-012  institutionCode=9999999999 accountId=W0000001 version=0 idempotencyKey=KEY
      account  terminateAccount  accounts:change      ACC-012  institutionCode=9999999999 accountId=W0000001 version=0 idempotencyKey=KEY
      """;

  @Test
  void eachScopeOpensItsOperationsAndNothingElse() {
    List<String> wrong = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      SystemClient client = SystemClient.with(scope);
      rows()
          .forEach(
              row -> {
                String expected = row[2].equals(scope.key()) ? row[3] : NO;
                for (int version : VERSIONS) {
                  String outcome = call(client, row, version);
                  if (!outcome.equals(expected)) {
                    wrong.add(scope.key() + ' ' + version + ' ' + row[1] + ' ' + outcome);
                  }
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyATokenOpensAnything() {
    List<Browserless> people = new ArrayList<>();
    people.add(new Browserless(Door.ofThisServer()));
    Clinic clinic = Clinic.registered();
    people.add(Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD));
    Stream.of(StaffRole.values())
        .map(role -> Colleague.acting(role.name()).atThePages())
        .forEach(people::add);
    List<String> wrong = new ArrayList<>();
    for (Browserless person : people) {
      rows()
          .forEach(
              row -> {
                for (int version : VERSIONS) {
                  SoapPort port = new SoapPort(row[0], version);
                  var answer = person.send(port.request(port.envelope("", operation(row))));
                  if (!SoapPort.outcome(answer).equals("API-030")) {
                    wrong.add(version + " " + row[1] + ' ' + answer.body());
                  }
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  /** A new operation is a new row. */
  @Test
  void theTableHasEveryOperation() {
    assertThat(rows().map(row -> row[0] + " " + row[1]))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Registry.class, Review.class, Account.class)
                .flatMap(
                    port ->
                        Stream.of(port.getMethods())
                            .map(m -> port.getSimpleName().toLowerCase() + " " + m.getName()))
                .toList());
  }

  private static Stream<String[]> rows() {
    return TABLE.lines().map(line -> line.strip().split("\\s+"));
  }

  private static String call(SystemClient client, String[] row, int version) {
    String header = client.digest().header();
    return SoapPort.outcome(new SoapPort(row[0], version).call(header, operation(row)));
  }

  private static String operation(String[] row) {
    StringBuilder operation = new StringBuilder("<t:" + row[1] + ">");
    Stream.of(row).skip(4).map(SoapAuthorizationTest::parameter).forEach(operation::append);
    return operation.append("</t:").append(row[1]).append('>').toString();
  }

  private static String parameter(String written) {
    String[] both = written.replace("KEY", Clinic.key()).split("=", 2);
    String value =
        written.matches("reason=[A-Z]+")
            ? "<t:template>" + both[1] + "</t:template><t:remark>x</t:remark>"
            : both[1];
    return "<t:" + both[0] + ">" + value + "</t:" + both[0] + ">";
  }
}
