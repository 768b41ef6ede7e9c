package jp.madoguchi.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every error that a person can be shown. The code is what people quote on the telephone and never
 * changes its meaning; the sentence says what to do and stands in {@code errors_ja.properties} and
 * {@code errors_en.properties}. {@code docs/errors.md} is generated from both.
 */
public enum ErrorCode {
  // REG: ユーザー登録
  REG_001,
  REG_002,
  REG_003,
  REG_004,
  REG_005,
  REG_010,
  REG_011,
  REG_012,
  REG_013,
  REG_014,
  REG_015,
  REG_016,
  REG_017,
  REG_018,
  REG_019,
  REG_020,
  REG_021,
  REG_022,
  REG_030,
  REG_031,
  REG_032,
  REG_040,
  REG_041,
  REG_042,
  REG_043,
  REG_050,
  REG_060,
  REG_070,
  REG_071,
  REG_072,
  // TOK: メールのリンク
  TOK_001,
  TOK_002,
  TOK_003,
  TOK_004,
  TOK_005,
  TOK_006,
  // AUT: ログイン
  AUT_001,
  AUT_002,
  AUT_003,
  AUT_005,
  AUT_006,
  AUT_007,
  AUT_008,
  AUT_010,
  AUT_011,
  AUT_020,
  AUT_021,
  AUT_022,
  AUT_023,
  // USE: 利用開始申請
  USE_001,
  USE_002,
  USE_003,
  USE_004,
  USE_005,
  USE_006,
  USE_010,
  USE_011,
  USE_012,
  USE_013,
  USE_014,
  USE_015,
  USE_016,
  USE_017,
  USE_018,
  USE_019,
  USE_020,
  USE_021,
  USE_022,
  USE_023,
  USE_024,
  USE_030,
  USE_031,
  USE_033,
  USE_034,
  USE_035,
  USE_036,
  // EVI: 証拠書類の閲覧
  EVI_001,
  EVI_002,
  EVI_003,
  EVI_004,
  // REV: 審査
  REV_001,
  REV_002,
  REV_003,
  REV_004,
  REV_005,
  REV_010,
  REV_011,
  REV_012,
  REV_013,
  REV_014,
  REV_015,
  REV_016,
  // ACC: 資格確認アカウント
  ACC_001,
  ACC_002,
  ACC_003,
  ACC_010,
  ACC_012,
  ACC_020,
  ACC_021,
  // OPS: 運用開始日
  OPS_001,
  OPS_002,
  OPS_003,
  OPS_004,
  OPS_005,
  // REC: 夜間照合
  REC_001,
  REC_002,
  REC_003,
  REC_004,
  REC_005,
  REC_006,
  // USR: 利用者
  USR_001,
  USR_002,
  USR_003,
  USR_004,
  USR_005,
  USR_006,
  USR_010,
  // STF: 職員利用者
  STF_001,
  STF_002,
  STF_003,
  STF_004,
  STF_005,
  STF_006,
  STF_007,
  STF_008,
  STF_009,
  STF_010,
  // SET: 設定
  SET_001,
  SET_002,
  SET_003,
  // TER: 端末・初期登録
  TER_001,
  TER_002,
  TER_003,
  TER_004,
  // AUD: 証跡
  AUD_001,
  AUD_002,
  // MAI: 送信メール
  MAI_001,
  // JOB: 夜間処理
  JOB_001,
  JOB_002,
  JOB_003,
  JOB_004,
  // FEED: 施設台帳の取込
  FEED_001,
  FEED_002,
  FEED_003,
  FEED_004,
  FEED_005,
  FEED_006,
  FEED_007,
  FEED_008,
  FEED_009,
  FEED_010,
  FEED_011,
  FEED_012,
  FEED_013,
  FEED_014,
  FEED_015,
  FEED_016,
  FEED_017,
  FEED_018,
  FEED_019,
  FEED_020,
  FEED_021,
  FEED_022,
  FEED_023,
  // CLI: API利用者
  CLI_001,
  CLI_002,
  CLI_003,
  CLI_004,
  CLI_005,
  CLI_006,
  CLI_007,
  CLI_008,
  // WHK: Webhook
  WHK_001,
  WHK_002,
  WHK_003,
  WHK_004,
  WHK_005,
  WHK_006,
  // API: 外部システムとの連携
  API_001,
  API_002,
  API_003,
  API_004,
  API_005,
  API_006,
  API_007,
  API_008,
  API_009,
  API_010,
  API_011,
  API_012,
  API_013,
  API_020,
  API_021,
  API_022,
  API_023,
  API_030,
  API_031;

  private static final String BUNDLE = "jp.madoguchi.shared.errors";
  private static final String WORDS = "jp.madoguchi.shared.words";

  /** As people see it: {@code REG-014}. */
  public String code() {
    return name().replace('_', '-');
  }

  /**
   * The sentence for the person, English for an English locale and Japanese for every other.
   *
   * @param arguments what stands for {0}, {1} …; numbers are written without grouping, and a key of
   *     {@code words_ja.properties} as the word it stands for
   */
  public String sentence(Locale locale, Object... arguments) {
    Locale language = Language.of(locale).locale();
    String pattern =
        ResourceBundle.getBundle(BUNDLE, language, ErrorCode.class.getClassLoader())
            .getString(code());
    ResourceBundle words =
        ResourceBundle.getBundle(WORDS, language, ErrorCode.class.getClassLoader());
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      String text = String.valueOf(arguments[i]);
      texts[i] = words.containsKey(text) ? words.getString(text) : text;
    }
    return new MessageFormat(pattern, language).format(texts);
  }
}
