package jp.madoguchi.web.registration;

import java.util.Locale;
import java.util.UUID;
import jp.madoguchi.registration.RegistrationForm;

/** What the page's fields hold, raw. */
public class RegisterForm {
  private String formKey = UUID.randomUUID().toString();
  private String familyName;
  private String givenName;
  private String kind;
  private String symbol;
  private String digits;
  private String prefecture;
  private String code;
  private String choice;
  private String phone;
  private String address;
  private String password;
  private String passwordAgain;
  private boolean consent;
  private String shownName;

  RegistrationForm toForm(String internetAddress, Locale language) {
    return new RegistrationForm(
        formKey,
        familyName,
        givenName,
        kind,
        symbol,
        digits,
        prefecture,
        code,
        choice,
        phone,
        address,
        password,
        passwordAgain,
        consent,
        shownName,
        internetAddress,
        language);
  }

  public String getFormKey() {
    return formKey;
  }

  public void setFormKey(String formKey) {
    this.formKey = formKey;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSymbol() {
    return symbol;
  }

  public void setSymbol(String symbol) {
    this.symbol = symbol;
  }

  public String getDigits() {
    return digits;
  }

  public void setDigits(String digits) {
    this.digits = digits;
  }

  public String getPrefecture() {
    return prefecture;
  }

  public void setPrefecture(String prefecture) {
    this.prefecture = prefecture;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getPasswordAgain() {
    return passwordAgain;
  }

  public void setPasswordAgain(String passwordAgain) {
    this.passwordAgain = passwordAgain;
  }

  public String getShownName() {
    return shownName;
  }

  public void setShownName(String shownName) {
    this.shownName = shownName;
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
  }
}
