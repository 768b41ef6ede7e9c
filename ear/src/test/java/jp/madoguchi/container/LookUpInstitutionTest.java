package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With the numbers of the guides and of the sample feed. */
@ExtendWith(ArquillianExtension.class)
class LookUpInstitutionTest {
  @Inject private LookUpInstitution lookUp;

  @Test
  void findsTheGuidesClinicFromSymbolAndDigits() {
    assertThat(find("KYO", "110123456"))
        .returns("埼玉接骨院", LookUpInstitution.Found::name)
        .returns("協1101234-5-6", LookUpInstitution.Found::displayNumber);
  }

  @Test
  void takesAWholeNumberPastedInAnyWidth() {
    assertThat(find("", "契０１２３４５６－７－８").name()).isEqualTo("見本整骨院");
    assertThat(find("KEI", "0123456‐7‐8").name()).isEqualTo("見本整骨院");
  }

  @Test
  void keepsTheCharactersOfAName() {
    assertThat(find("KEI", "289000100").name()).isEqualTo("髙﨑𠮷田整骨院");
  }

  @Test
  void saysWhyThereIsNone() {
    Refused.at("digits", ErrorCode.REG_014, () -> find("KYO", "999999999"));
    Refused.at("digits", ErrorCode.REG_019, () -> find("KYO", "119000400"));
    Refused.at("digits", ErrorCode.REG_021, () -> find("KEI", "119000300"));
  }

  private LookUpInstitution.Found find(String symbol, String digits) {
    return lookUp.find(
        new LookUpInstitution.Typed(InstitutionKind.JUDO_CLINIC, symbol, "", digits));
  }
}
