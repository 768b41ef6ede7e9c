package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.draft.DiscardDraft;
import jp.madoguchi.draft.MyDraft;
import jp.madoguchi.draft.SaveDraft;
import jp.madoguchi.enrollment.SubmitEnrollment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DiscardDraftTest {
  private static final String FORM = SubmitEnrollment.DRAFT;

  @Test
  void nothingOfItComesBackAndNobodyElsesIsTouched() {
    Clinic clinic = Clinic.verified();
    Clinic other = Clinic.verified();
    save(clinic);
    save(other);
    discard(clinic);
    assertThat(Trail.about("draft/" + FORM)).endsWith("DiscardDraft " + clinic.address() + " OK");
    assertThat(isKept(clinic)).isFalse();
    assertThat(isKept(other)).isTrue();
    discard(clinic);
    save(clinic);
    assertThat(isKept(clinic)).isTrue();
    assertThat(clinic.submit(2)).isNotNull();
  }

  private static void save(Clinic clinic) {
    clinic.call(() -> Bean.of(SaveDraft.class).save(FORM, Map.of("staffCount", "12")));
  }

  private static void discard(Clinic clinic) {
    clinic.run(() -> Bean.of(DiscardDraft.class).discard(FORM));
  }

  private static boolean isKept(Clinic clinic) {
    return clinic.call(() -> Bean.of(MyDraft.class).of(FORM).isPresent());
  }
}
