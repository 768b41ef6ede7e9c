package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import jp.madoguchi.draft.MyDraft;
import jp.madoguchi.draft.SaveDraft;
import jp.madoguchi.enrollment.SubmitEnrollment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SaveDraftTest {
  private static final String FORM = SubmitEnrollment.DRAFT;

  @Test
  void keepsWhatWasTypedUntilItIsSent() {
    Clinic clinic = Clinic.verified();
    save(clinic, Map.of("staffCount", "2"));
    Map<String, String> typed = Map.of("staffCount", "\u0000髙𠮷", "requestedAccounts", "");
    save(clinic, typed);
    assertThat(kept(clinic)).contains(typed);
    assertThat(Trail.about("draft/" + FORM)).endsWith("SaveDraft " + clinic.address() + " OK");
    assertThat(kept(Clinic.registered())).isEmpty();
    clinic.submit(2);
    assertThat(kept(clinic)).isEmpty();
  }

  private static void save(Clinic clinic, Map<String, String> typed) {
    clinic.call(() -> Bean.of(SaveDraft.class).save(FORM, typed));
  }

  private static Optional<Map<String, String>> kept(Clinic clinic) {
    return clinic.call(() -> Bean.of(MyDraft.class).of(FORM)).map(MyDraft.Kept::values);
  }
}
