package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import madoguchi.soap.account.Account;
import madoguchi.soap.registry.Registry;
import madoguchi.soap.review.Review;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What each scope alone opens by SOAP, written by hand and walked in full. An operation is tried on
 * something that is not there, so whoever is let through is answered API-009, 200 for a list, or
 * FEED-020 for an empty file.
 */
@ExtendWith(ArquillianExtension.class)
class SoapAuthorizationTest {
  private static final String NO = "API-002";

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
                String outcome = call(client, row);
                String expected = row[2].equals(scope.key()) ? row[3] : NO;
                if (!outcome.equals(expected)) {
                  wrong.add(scope.key() + " " + row[0] + " " + row[1] + " " + outcome);
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

  private static String call(SystemClient client, String[] row) {
    StringBuilder operation = new StringBuilder("<t:" + row[1] + ">");
    Stream.of(row).skip(4).map(SoapAuthorizationTest::parameter).forEach(operation::append);
    operation.append("</t:").append(row[1]).append('>');
    String header = client.digest().header();
    return SoapPort.outcome(SoapPort.of(row[0]).call(header, operation.toString()));
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
