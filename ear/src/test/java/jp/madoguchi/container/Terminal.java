package jp.madoguchi.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.terminal.ActivateTerminal;
import jp.madoguchi.terminal.ActivationForm;

/** The app in a terminal, with what somebody typed into it from the sheet of an account. */
record Terminal(IssuedAccount account, ActivationForm typed) {
  /** A password that no account has. */
  static final String WRONG = UsedSecrets.note("Wrong1234567");

  private static final Pattern PASSWORD = Pattern.compile("パスワード\\s+(\\S{12})\\b");
  private static final Pattern CODE = Pattern.compile("アクティベーションコード\\s+(\\d{12})\\b");

  /** From the sheet as it is now. */
  static Terminal withSheetOf(IssuedAccount account) {
    String sheet = account.sheet();
    return new Terminal(
        account,
        new ActivationForm(
            account.clinic().listed().code(),
            account.id().text(),
            first(PASSWORD, sheet),
            first(CODE, sheet)));
  }

  Terminal typing(String password, String code) {
    return new Terminal(
        account, new ActivationForm(typed.institutionCode(), typed.accountId(), password, code));
  }

  void register() {
    registerFrom(Clinic.NETWORK);
  }

  void registerFrom(String network) {
    Bean.of(ActivateTerminal.class).activate(typed, network);
  }

  /** Somebody who knows whose account it is, and nothing of its sheet. */
  Terminal ofAStranger() {
    return typing(WRONG, "000000000000");
  }

  /** The last digit of the code is another. */
  void registerWithAWrongCode() {
    int last = typed.activationCode().charAt(11) - '0';
    String wrong = typed.activationCode().substring(0, 11) + (last + 1) % 10;
    typing(typed.password(), wrong).register();
  }

  void tryInVain(int times) {
    for (int i = 0; i < times; i++) {
      Outcome.of(this::registerWithAWrongCode);
    }
  }

  AccountDetail.Entry look() {
    return account.look();
  }

  String json() {
    return json(typed);
  }

  static String json(ActivationForm form) {
    return """
        {"institutionCode": "%s", "accountId": "%s", "password": "%s", "activationCode": "%s"}
        """
        .formatted(
            form.institutionCode(), form.accountId(), form.password(), form.activationCode());
  }

  private static String first(Pattern pattern, String sheet) {
    Matcher found = pattern.matcher(sheet);
    if (!found.find()) {
      throw new IllegalStateException("the sheet does not say it");
    }
    return found.group(1);
  }
}
