package jp.madoguchi.container;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.ReceiptNumber;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code docs/api/soap.md} shows, sent as it stands there, by SOAP 1.1 and by SOAP 1.2. */
@ExtendWith(ArquillianExtension.class)
class SoapLinesTest {
  private static final Pattern BLOCKS =
      Pattern.compile("```soap (\\w+)\n(.*?)\n```", Pattern.DOTALL);

  @Test
  void eachDoesWhatItSays() throws IOException {
    Path document = Path.of(System.getProperty("traces")).resolve("../../../../docs/api/soap.md");
    List<MatchResult> blocks = BLOCKS.matcher(Files.readString(document)).results().toList();
    assertThat(blocks).hasSizeGreaterThan(10);
    SystemClient client = SystemClient.with(Scope.values());
    for (int version : new int[] {11, 12}) {
      Map<String, String> names = names(client);
      for (MatchResult block : blocks) {
        String operation = block.group(2);
        for (var name : names.entrySet()) {
          operation = operation.replace('$' + name.getKey() + '<', name.getValue() + '<');
        }
        HttpResponse<String> answer =
            new SoapPort(block.group(1), version)
                .call(client.digest().header(), operation);
        assertThat(SoapPort.outcome(answer)).as(operation).isEqualTo("200");
      }
    }
  }

  private static Map<String, String> names(SystemClient client) {
    IssuedAccount account = IssuedAccount.first();
    ReceiptNumber receipt = Clinic.verified().submit(1);
    String code = account.clinic().listed().code();
    FeedRowOf row = FeedRowOf.newClinic();
    Feed.released(row.row());
    Feed feed = Feed.checked(row.with("取込整骨院", "見本整骨院").row());
    byte[] file = Feed.text(FeedRowOf.newClinic().row());
    return Map.ofEntries(
        entry("CODE", code),
        entry("NUMBER", account.clinic().listed().digits()),
        entry("RECEIPT", receipt.text()),
        entry("KEY", Clinic.key()),
        entry("FILE", Base64.getEncoder().encodeToString(file)),
        entry("FEED", feed.reference()),
        entry("VERSION", seen(client, "/applications/" + receipt)),
        entry("FEED_VERSION", seen(client, "/feeds/" + feed.reference())),
        entry("ACCOUNT_VERSION", seen(client, "/institutions/" + code + "/accounts/W0000001")));
  }

  /** Both doors have the same versions. */
  private static String seen(SystemClient client, String path) {
    return SystemClient.tag(client.get(path)).replace("\"", "");
  }
}
