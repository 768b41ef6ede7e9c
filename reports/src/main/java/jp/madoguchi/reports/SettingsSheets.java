package jp.madoguchi.reports;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** Prints the ユーザ設定情報. */
public final class SettingsSheets {
  private static final DateTimeFormatter ON_PAPER = DateTimeFormatter.ofPattern("uuuu/MM/dd");

  private SettingsSheets() {}

  /**
   * The sheet as a PDF of one A4 page. Any number of threads may print at once. The bytes hold the
   * password and the code in clear: hand them to the person and keep no copy. A character that the
   * font lacks is printed as 〓.
   */
  public static byte[] print(SettingsSheet sheet) {
    Map<String, Object> values = new HashMap<>();
    values.put("institutionCode", SheetFont.printable(sheet.institutionCode()));
    values.put("institutionName", SheetFont.printable(sheet.institutionName()));
    values.put("accountId", SheetFont.printable(sheet.accountId()));
    values.put("password", SheetFont.printable(sheet.password()));
    values.put("activationCode", SheetFont.printable(sheet.activationCode()));
    values.put("issuedOn", ON_PAPER.format(sheet.issuedOn()));
    values.put("issuer", SheetFont.printable(sheet.issuer()));
    return Layout.SETTINGS_SHEET.print(values);
  }
}
