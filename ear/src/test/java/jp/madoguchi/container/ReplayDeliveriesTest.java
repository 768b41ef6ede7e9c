package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.mail.Announcement.Kind;
import jp.madoguchi.mail.MailState;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReplayDeliveriesTest {
  @Test
  void everythingSinceThenIsToldOnceMore() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED, Kind.APPLICATION_WITHDRAWN)) {
      String old = clinic.submit(1).text();
      hook.awaitState(MailState.SENT, 1);
      try (LaterTime later = new LaterTime(Duration.ofHours(3))) {
        clinic.withdraw(clinic.mine().receipt());
        String lost = clinic.submit(1).text();
        hook.awaitState(MailState.SENT, 1);
        Instant hourAgo = Instant.now().plus(Duration.ofHours(2));
        assertThat(hook.replaySince(Jst.minute(hourAgo))).isEqualTo(2);
        hook.awaitAbout(lost, 2);
        assertThat(hook.awaitAbout(old, 3))
            .extracting(told -> told.json().getString("type"))
            .containsExactly(
                "application.submitted", "application.withdrawn", "application.withdrawn");
      }
      assertThat(Trail.about("client/" + hook.client().name()))
          .contains("ReplayDeliveries operator OK");
    }
  }

  @Test
  void whatWasGivenUpComesToo() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      hook.receiver().answer(500);
      String receipt = clinic.submit(1).text();
      hook.awaitState(MailState.QUEUED, 1);
      try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
        hook.awaitState(MailState.DEAD, 2);
        hook.receiver().answer(200);
        assertThat(hook.replaySince("２０２６－０１－０１　００：００")).isEqualTo(1);
        hook.awaitState(MailState.SENT, 3);
      }
      List<Postings.Row> rows = hook.deliveries();
      assertThat(hook.receiver().about(receipt))
          .extracting(Receiver.Received::id)
          .containsOnly(rows.get(0).id());
    }
  }

  @Test
  void refusesWhatIsNoMoment() {
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      for (String wrong : new String[] {null, "", "yesterday", "2026-11-22", "2026-13-01 00:00"}) {
        Refused.at("since", ErrorCode.WHK_006, () -> hook.replaySince(wrong));
      }
    }
  }
}
