package jp.madoguchi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsSheetsTest {
  @Test
  void everyValueStandsOnItsOwnLineBehindItsLabel() throws IOException {
    assertThat(Sheets.text(SettingsSheets.print(Sheets.of("まどぐち接骨院"))).lines())
        .containsSubsequence(
            "2026/11/02",
            "まどぐち接骨院 御中",
            "社会保険診療報酬支払基金（見本）",
            "マイナ資格確認アプリ ユーザ設定情報",
            "①　機関コード 1399912345",
            "機関名 まどぐち接骨院",
            "②　ID W0000001",
            "③　パスワード " + Sheets.PASSWORD,
            "④　アクティベーションコード " + Sheets.CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "𠮷田髙﨑渡邉鍼灸整骨院",
        "渡邊・齋藤・德永・濵田マッサージ",
        "Ｓｐｏｒｔｓ Care ㈱はり・きゅう～朝日ヶ丘―①",
        "<b>&amp; ${x} $P{password}</b>"
      })
  void namesComeBackAsTheyWereWritten(String name) throws IOException {
    assertThat(Sheets.text(SettingsSheets.print(Sheets.of(name))))
        .contains(name + " 御中", "機関名 " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷", "髙", "鬱", "W", "ｱ"})
  void hundredCharactersAreThereToTheLastOnOnePage(String character) throws IOException {
    String name = character.repeat(99) + "終";
    byte[] pdf = SettingsSheets.print(Sheets.of(name));
    assertThat(Sheets.runningText(pdf)).contains(name + " 御中").containsSubsequence("機関名", name);
    assertThat(Sheets.text(pdf)).contains("④　アクティベーションコード " + Sheets.CODE);
    assertThat(pages(pdf)).hasSize(1);
  }

  @Test
  void theLongestNameLeavesRoomForALongIssuer() throws IOException {
    String issuer = "社会保険診療報酬支払基金 情報化企画部 オンライン資格確認等システム運営担当（見本）";
    byte[] pdf =
        SettingsSheets.print(
            Sheets.of("鬱".repeat(100), "W0000001", Sheets.PASSWORD, Sheets.CODE, issuer));
    assertThat(Sheets.runningText(pdf)).contains(issuer);
    assertThat(pages(pdf)).hasSize(1);
  }

  @Test
  void aCharacterThatTheFontLacksIsMarkedAndNotLeftOut() throws IOException {
    assertThat(Sheets.text(SettingsSheets.print(Sheets.of("\u13A0田\uDB40\uDD00院"))))
        .contains("〓田院 御中");
  }

  @Test
  void theSheetIsOneUprightPageOfA4() throws IOException {
    assertThat(pages(SettingsSheets.print(Sheets.of("まどぐち接骨院"))))
        .singleElement()
        .satisfies(
            page -> {
              assertThat(page.getMediaBox().getWidth()).isEqualTo(595);
              assertThat(page.getMediaBox().getHeight()).isEqualTo(842);
              assertThat(page.getRotation()).isZero();
            });
  }

  @Test
  void oneFontIsEmbeddedAndOnlyTheCharactersInUse() throws IOException {
    try (PDDocument document = Loader.loadPDF(SettingsSheets.print(Sheets.of("𠮷田髙﨑渡邉鍼灸整骨院")))) {
      PDResources resources = document.getPage(0).getResources();
      List<PDFont> fonts = new ArrayList<>();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }
      assertThat(fonts)
          .singleElement()
          .satisfies(
              font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansJP-Regular");
              });
    }
  }

  /** The first two bytes of a zlib stream tell how hard it was packed. */
  @Test
  void theFontIsPackedAtTheFastestLevel() throws IOException {
    try (PDDocument document = Loader.loadPDF(SettingsSheets.print(Sheets.of("まどぐち接骨院")))) {
      PDResources resources = document.getPage(0).getResources();
      PDFont font = resources.getFont(resources.getFontNames().iterator().next());
      try (InputStream packed =
          font.getFontDescriptor().getFontFile2().getCOSObject().createRawInputStream()) {
        assertThat(packed.readNBytes(2)).containsExactly(0x78, 0x01);
      }
    }
  }

  private static List<PDPage> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDPage> pages = new ArrayList<>();
      document.getPages().forEach(pages::add);
      return pages;
    }
  }
}
