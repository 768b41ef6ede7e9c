package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a release notes of the institutions that it changes. */
@ExtendWith(ArquillianExtension.class)
class RegisterChangesTest {
  @Test
  void everythingThatPeopleAskAboutIsNotedBeforeAndAfter() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    assertThat(changes(clinic)).as("of what is new").isEmpty();
    Feed.released(
        clinic
            .with("取込整骨院", "改名整骨院")
            .with("試験区１", "試験区２")
            .with("契1397", "協1397")
            .with("取込　一郎", "取込　二郎")
            .with("現存,", "休止,2026-09-01")
            .row());
    String number = String.valueOf(clinic.number());
    String digits = "1397%03d-0-0".formatted(clinic.number());
    assertThat(changes(clinic))
        .containsExactlyInAnyOrder(
            "CHANGED - -",
            "NAME 取込整骨院" + number + " 改名整骨院" + number,
            "ADDRESS 東京都試験区１ 東京都試験区２",
            "NUMBER 契" + digits + " 協" + digits,
            "SUSPENDED ACTIVE SUSPENDED",
            "MANAGER_LEFT 取込　一郎 -",
            "MANAGER_CAME - 取込　二郎");
  }

  @Test
  void whatNobodyAsksAboutIsNotedAsAChange() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    Feed.released(clinic.with("0300000001", "0300000002").row());
    assertThat(changes(clinic)).containsExactly("CHANGED - -");
  }

  @Test
  void takingAFeedBackIsNotedToo() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf added = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    Feed.released(clinic.closed().row(), added.row()).rollBack();
    assertThat(changes(clinic))
        .containsExactly(
            "CHANGED - -", "CLOSED ACTIVE CLOSED", "CHANGED - -", "REOPENED CLOSED ACTIVE");
    assertThat(changes(added)).containsExactly("CLOSED ACTIVE CLOSED");
  }

  /** «change before after», in the order in which they were noted. */
  private static List<String> changes(FeedRowOf clinic) {
    return Trail.read(
        "select c.change || ' ' || coalesce(c.before_text, '-') || ' '"
            + " || coalesce(c.after_text, '-') from institution_change c"
            + " join institution i on i.id = c.institution_id"
            + " where i.institution_code = ? order by c.changed_at, c.change",
        clinic.code());
  }
}
