package jp.madoguchi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.InstitutionKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QueueFilterTest {
  @Test
  void takesWhateverStandsInAnAddress() {
    assertThat(QueueFilter.read(null, null, null, null, null)).isEqualTo(QueueFilter.ALL);
    assertThat(QueueFilter.read("x", "MINE", "1", "48", " ")).isEqualTo(QueueFilter.ALL);
    assertThat(QueueFilter.read("mine", "soon", "midwifery_home", "47", " a "))
        .isEqualTo(
            new QueueFilter(
                QueueFilter.Show.MINE,
                QueueFilter.Due.SOON,
                InstitutionKind.MIDWIFERY_HOME,
                Prefecture.OKINAWA,
                "a"));
  }

  @Test
  void writesTheAddressThatItCameFrom() {
    assertThat(QueueFilter.ALL.query()).isEqualTo("show=all");
    assertThat(QueueFilter.read("free", "over", "ahaki_clinic", "01", "整 &").query())
        .isEqualTo("show=free&until=over&kind=ahaki_clinic&prefecture=01&words=%E6%95%B4+%26");
  }

  @Property
  void cutsWhatIsTooLong(@ForAll String words) {
    String kept = QueueFilter.read("", "", "", "", words).words();
    assertThat(kept.codePointCount(0, kept.length())).isLessThanOrEqualTo(100);
  }
}
