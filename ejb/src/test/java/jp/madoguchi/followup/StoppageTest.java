package jp.madoguchi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.registry.InstitutionStatus;
import org.junit.jupiter.api.Test;

class StoppageTest {
  private static final LocalDate BEGAN = LocalDate.of(2026, 11, 1);

  @Test
  void threeNoticesAndTheEndOnTheThirtiethDay() {
    assertThat(walk(1)).containsExactly("notice 14", "notice 29", "end 30");
  }

  @Test
  void aNightThatFellOutIsMadeUpForByTheNext() {
    assertThat(walk(4)).containsExactly("notice 16", "notice 32", "end 36");
    assertThat(walk(40)).containsExactly("notice 40", "end 80");
    assertThat(walk(30)).containsExactly("notice 30", "end 60");
  }

  @Test
  void aSuspensionNeitherRemindsNorEnds() {
    Stoppage stoppage = new Stoppage(1, InstitutionStatus.SUSPENDED, BEGAN);
    assertThat(stoppage.isNoticeDue(BEGAN.plusYears(1))).isFalse();
    assertThat(stoppage.isEndDue(BEGAN.plusYears(1))).isFalse();
  }

  /** What is done on which day, when a night is walked every so many days. */
  private static List<String> walk(int every) {
    List<String> done = new ArrayList<>();
    Stoppage stoppage = new Stoppage(1, InstitutionStatus.CLOSED, BEGAN);
    for (int day = 0; day < 100; day += every) {
      LocalDate night = BEGAN.plusDays(day);
      if (stoppage.isNoticeDue(night)) {
        stoppage.noticed(night);
        done.add("notice " + day);
      } else if (stoppage.isEndDue(night)) {
        done.add("end " + day);
        break;
      }
    }
    return done;
  }
}
