package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With the numbers of the guides, of the sample feeds and of the tests' own feed. */
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

  @Test
  void anAhakiNumberHasTenDigitsAndNoSymbol() {
    assertThat(lookUp.find(ListedOthers.ahaki("1396000001")).name()).isEqualTo("試験鍼灸院");
    assertThat(lookUp.find(ListedOthers.ahaki("協１３９６０００００１")).displayNumber())
        .isEqualTo("1396000001");
    Refused.at("digits", ErrorCode.REG_012, () -> lookUp.find(ListedOthers.ahaki("139600000")));
    Refused.at("digits", ErrorCode.REG_014, () -> lookUp.find(ListedOthers.ahaki("1396999999")));
    Refused.at("digits", ErrorCode.REG_013, () -> lookUp.find(ListedOthers.ahaki("4896999999")));
    Refused.at("digits", ErrorCode.REG_021, () -> lookUp.find(ListedOthers.ahaki("1396000002")));
    Refused.at("digits", ErrorCode.REG_019, () -> lookUp.find(ListedOthers.ahaki("1396000003")));
  }

  @Test
  void theRegisterKnowsTheClassificationThatNobodyTypes() {
    assertThat(checkup("5000014").displayNumber()).isEqualTo("1325000014");
    assertThat(checkup("５０００－０１４").name()).isEqualTo("試験健診センター");
    assertThat(lookUp.find(ListedOthers.midwifery("5000011")).name()).isEqualTo("試験助産院");
  }

  @Test
  void saysWhyACodeLeadsNowhere() {
    Refused.at("code", ErrorCode.REG_015, () -> checkup("990001"));
    Refused.at(
        "prefecture",
        ErrorCode.REG_022,
        () -> lookUp.find(ListedOthers.code(InstitutionKind.CHECKUP_PROVIDER, "", "9900017", "")));
    Refused.at("code", ErrorCode.REG_014, () -> checkup("9900017"));
    Refused.at("code", ErrorCode.REG_016, () -> checkup("9900012"));
    Refused.at("code", ErrorCode.REG_014, () -> lookUp.find(ListedOthers.midwifery("9900012")));
    Refused.at("code", ErrorCode.REG_021, () -> checkup("5000025"));
    Refused.at("code", ErrorCode.REG_019, () -> checkup("5000036"));
    Refused.at("code", ErrorCode.REG_021, () -> lookUp.find(ListedOthers.midwifery("5000022")));
    Refused.at("code", ErrorCode.REG_019, () -> lookUp.find(ListedOthers.midwifery("5000033")));
  }

  /** The published list holds 保険医療機関 too, which have a portal of their own. */
  @Test
  void namesTheOtherPortal() {
    Refused.at(
        "code",
        ErrorCode.REG_018,
        () ->
            lookUp.find(ListedOthers.code(InstitutionKind.CHECKUP_PROVIDER, "01", "0111887", "")));
  }

  @Test
  void letsChooseAmongSeveral() {
    var several =
        catchThrowableOfType(LookUpInstitution.SeveralFound.class, () -> checkup("5000047"));
    assertThat(several.choices())
        .extracting(LookUpInstitution.Choice::name)
        .containsExactly("試験歯科", "試験薬局");
    Refused.at("choice", ErrorCode.REG_017, () -> checkup("5000047"));
    String pharmacy = several.choices().get(1).code();
    assertThat(lookUp.find(ListedOthers.checkup("5000047", pharmacy)).name()).isEqualTo("試験薬局");
    Refused.at(
        "choice",
        ErrorCode.REG_017,
        () -> lookUp.find(ListedOthers.checkup("5000047", "1325000014")));
  }

  @Test
  void asksNothingWhenOnlyOneIsOpen() {
    assertThat(checkup("5000058").name()).isEqualTo("残る薬局");
  }

  private LookUpInstitution.Found checkup(String seven) {
    return lookUp.find(ListedOthers.checkup(seven, ""));
  }

  private LookUpInstitution.Found find(String symbol, String digits) {
    return lookUp.find(
        new LookUpInstitution.Typed(InstitutionKind.JUDO_CLINIC, symbol, "", digits, ""));
  }
}
