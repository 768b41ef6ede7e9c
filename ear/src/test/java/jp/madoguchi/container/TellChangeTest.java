package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.harness.Mail;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TellChangeTest {
  @Test
  void theClinicIsToldOnceWhatTheRegisterSaysNow() {
    Clinic clinic = Clinic.registered();
    String name = clinic.listed().name();
    clinic.listed().becomes("試験区１－１,0300000000,試験　一郎", "試験区２－２,0300000000,試験　一郎");
    clinic
        .listed()
        .becomes(name + ",シケンセイコツイン,13,1000001,東京都試験区１－１", "改名院,カイメイ,13,1000001,東京都試験区３");
    Night.walked();
    Night.walked();
    assertThat(Mails.ofTheNight(clinic.address())).containsExactly("M23");
    Mail told = Sink.newest(clinic.address(), "施設台帳の記載が変わりました");
    assertThat(told.text())
        .contains("「" + name + "」から「改名院」", "「東京都試験区１－１」から「東京都試験区３」")
        .doesNotContain("試験区２");
    assertThat(Night.deeds(clinic)).containsExactly("TellChange OK");
  }

  @Test
  void whatIsTakenBackBeforeTheNightIsNotTold() {
    Clinic clinic = Clinic.registered();
    clinic.listed().isAsBefore();
    clinic.listed().becomes(clinic.listed().name() + ",", "誤り院,").rollBack();
    Night.walked();
    assertThat(Mails.ofTheNight(clinic.address())).isEmpty();
    assertThat(Night.deeds(clinic)).containsExactly("TellChange CHANGED_BACK");
  }

  @Test
  void whatChangedBeforeTheUserCameIsNotTold() {
    Clinic clinic = Clinic.unregistered();
    clinic.listed().becomes(clinic.listed().name() + ",", "前の院,");
    clinic.listed().isAsBefore();
    Night.walked();
    Clinic registered = Clinic.registered(clinic);
    Night.walked();
    assertThat(Mails.ofTheNight(registered.address())).isEmpty();
  }
}
