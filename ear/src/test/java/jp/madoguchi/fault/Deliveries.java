package jp.madoguchi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.harness.Mailbox;
import jp.madoguchi.harness.Surroundings;

/**
 * What has come into the mailboxes of the clinics, delivery by delivery: of one night, and once
 * more of another one on the same data.
 */
final class Deliveries {
  /**
   * A mail that is being handed over when its server dies is handed over again, under the same
   * Message-ID; a server hands over so many at a time.
   */
  private static final int ON_THEIR_WAY = 10;

  private final Mailbox mailbox = Surroundings.mailSink().mailbox();
  private Map<String, Integer> expected;
  private Optional<String> feed = Optional.empty();
  private int nights;

  /**
   * @param expected address and number of mails in a night, at least
   */
  void expect(Map<String, Integer> expected) {
    this.expected = new TreeMap<>(expected);
  }

  /**
   * @param file about which the operators are told in a night
   */
  void expectAbout(String file) {
    feed = Optional.of(file);
  }

  /** Those of one more night. */
  void haveCome() {
    nights++;
    expected.forEach(
        (address, number) ->
            Eventually.holds(
                nights * number + " mails to " + address,
                () -> distinct(mailbox.all(address)) >= nights * number));
    feed.ifPresent(
        file -> Eventually.holds(nights + " mails about " + file, () -> about(file) >= nights));
  }

  private long about(String file) {
    return distinct(
        mailbox.all("operator@staff.example.jp").stream()
            .filter(mail -> mail.text().contains(file))
            .toList());
  }

  /**
   * @param written address and number of mails that the last night has written; the one before has
   *     written as many
   * @param kills servers that died meanwhile
   */
  void cameOnce(Map<String, Integer> written, int kills) {
    feed.ifPresent(file -> assertThat(about(file)).as(file).isEqualTo(nights));
    assertThat(written.keySet()).containsAll(expected.keySet());
    expected = new TreeMap<>(written);
    int deliveries = 0;
    int mails = 0;
    for (Map.Entry<String, Integer> each : expected.entrySet()) {
      List<Mail> come = mailbox.all(each.getKey());
      assertThat(distinct(come)).as(each.getKey()).isEqualTo(nights * each.getValue().longValue());
      mails += nights * each.getValue();
      deliveries += come.size();
    }
    assertThat(deliveries).as("deliveries").isBetween(mails, mails + ON_THEIR_WAY * kills);
  }

  private static long distinct(List<Mail> mails) {
    return mails.stream().map(Mail::id).distinct().count();
  }
}
