package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.enrollment.ReceiptNumber;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RemindReturnedTest {
  @Test
  void tellsTheClinicOnceInTheLastWeek() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = returned(clinic);
    try (LaterTime later = new LaterTime(Duration.ofDays(22))) {
      Nightly.work("remindReturned");
      assertThat(reminders(receipt)).isEmpty();
      later.andThen(Duration.ofDays(2));
      Nightly.work("remindReturned");
      Nightly.work("remindReturned");
      assertThat(reminders(receipt)).containsExactly("RemindReturned portal OK");
      assertThat(Sink.newest(clinic.address(), Sink.REMINDED).text()).contains(receipt.text());
    }
  }

  /** Such as when the portal was down for a week. */
  @Test
  void tellsNobodyOfATimeThatIsOver() {
    ReceiptNumber receipt = returned(Clinic.verified());
    try (LaterTime later = new LaterTime(Duration.ofDays(31))) {
      Nightly.work("remindReturned");
      assertThat(reminders(receipt)).isEmpty();
    }
  }

  private static List<String> reminders(ReceiptNumber receipt) {
    return Trail.about("enrollment/" + receipt).stream()
        .filter(line -> line.startsWith("RemindReturned"))
        .toList();
  }

  private static ReceiptNumber returned(Clinic clinic) {
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.sendBack(receipt);
    return receipt;
  }
}
