package jp.madoguchi.settings;

import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * Everything that can be set, at most 25. A limit per address counts what one internet address
 * does. Those with a range or a form can be changed on a page, too; the others are the server's.
 */
public enum Setting {
  OPERATOR_NAME("operator.name", "社会保険診療報酬支払基金（見本）", "運営者の名称"),
  OPERATOR_NAME_EN(
      "operator.name.en",
      "Health Insurance Claims Review and Reimbursement Services (sample)",
      "運営者の名称、英語の画面とメールで"),
  OPERATOR_PHONE("operator.phone", "0800-000-0000", "[0-9][0-9-]{8,18}", "問い合わせ先の電話番号"),
  OPERATOR_HOURS(
      "operator.hours", "月曜日～金曜日 8:00～18:00、土曜日 8:00～16:00（いずれも祝日を除く）", ".{1,100}", "問い合わせ先の受付時間"),
  OPERATOR_HOURS_EN(
      "operator.hours.en",
      "Monday to Friday 8:00 to 18:00, Saturday 8:00 to 16:00 (closed on public holidays)",
      ".{1,100}",
      "問い合わせ先の受付時間、英語の画面とメールで"),
  OPERATOR_MAIL(
      "operator.mail",
      "contact@example.jp",
      "[a-z0-9._-]{1,64}@[a-z0-9.-]{3,60}",
      "問い合わせ先のメールアドレス"),
  OPERATOR_SITE("operator.site", "https://www.example.jp/", "運営者のサイトのURL"),
  BASE_URL("base.url", "http://127.0.0.1:8080", "メールに書くリンクの先頭（末尾の「/」なし）"),
  MAIL_FROM("mail.from", "総合ポータルサイト <noreply@example.jp>", "メールの送信元。名前、空白、<メールアドレス>の順"),
  LOOKUPS_PER_MINUTE("lookups.per.minute", 30, 1, 100000, "施設の検索、インターネットアドレス（IP）ごと1分間の回数"),
  LOOKUPS_PER_HOUR("lookups.per.hour", 300, 1, 1000000, "施設の検索、インターネットアドレス（IP）ごと1時間の回数"),
  REGISTRATION_MAILS_PER_DAY(
      "registration.mails.per.day", 5, 1, 1000, "登録の確認メール、宛先のメールアドレスごと24時間の通数"),
  REGISTRATION_MAILS_PER_HOUR(
      "registration.mails.per.hour", 20, 1, 100000, "登録の確認メール、インターネットアドレス（IP）ごと1時間の通数"),
  SIGN_INS_PER_MINUTE(
      "sign.ins.per.minute", 20, 5, 100000, "ログイン、端末の初期登録それぞれの試行、インターネットアドレス（IP）ごと1分間の回数"),
  SIGN_INS_PER_HOUR(
      "sign.ins.per.hour", 200, 20, 1000000, "ログイン、端末の初期登録それぞれの試行、インターネットアドレス（IP）ごと1時間の回数"),
  SECOND_FACTOR_STAFF("second.factor.staff", 1, "職員の2段階認証（1は必須、0は任意）"),
  FACILITY_CHECKS_PER_DAY("facility.checks.per.day", 5, 1, 100, "施設の確認（照合）、施設ごと24時間の回数"),
  LINK_HOURS("link.hours", 24, 1, 72, "登録確認メールのリンクの有効時間（時間）"),
  REVIEW_DUE_DAYS("review.due.days", 7, 1, 60, "審査の期限（暦日）"),
  ISSUE_DELAY_SECONDS(
      "issue.delay.seconds", 0, 0, 86400, "承認してからアカウントを発行するまでの時間（秒）。その間は承認を取り消せる。0ならすぐに発行する"),
  EVIDENCE_DAYS("evidence.days", 90, 30, 3650, "証拠書類の保存期間、審査が終わってから（日）"),
  FEED_FOLDER("feed.folder", "none", "取込ファイルを置くフォルダー。noneなら見張らない"),
  JOBS_SCHEDULED("jobs.scheduled", 1, "夜間処理を決まった時刻に始める（1は始める、0は始めない）"),
  CLAMD_HOST("clamd.host", "none", "ウイルス検査（clamd）のホスト名。ポートが3310でなければ「:ポート番号」を続ける。noneなら検査しない"),
  STRAIGHT_THROUGH(
      "straight.through",
      "none",
      // No kind twice.
      "none|(?!.*?([A-Z_]+)=.*,\\1=)(%1$s)(,(%1$s))*"
          .formatted("(JUDO_CLINIC|AHAKI_CLINIC|CHECKUP_PROVIDER|MIDWIFERY_HOME)=(100|\\d{1,2})"),
      "自動承認する所属機関と、そのうち人の審査に残す割合（%）。例 JUDO_CLINIC=10,AHAKI_CLINIC=50。noneなら自動承認しない");

  /** Id of the form field. */
  public static final String FIELD = "value";

  private final String key;
  private final String standard;
  private final boolean number;
  private final int least;
  private final int most;

  /** Of a text that can be changed on a page; null for others. */
  private final Pattern form;

  private final String meaning;

  Setting(String key, String standard, String meaning) {
    this(key, standard, false, 0, 0, null, meaning);
  }

  Setting(String key, String standard, String form, String meaning) {
    this(key, standard, false, 0, 0, Pattern.compile(form), meaning);
  }

  Setting(String key, int standard, String meaning) {
    this(key, Integer.toString(standard), true, 0, 0, null, meaning);
  }

  Setting(String key, int standard, int least, int most, String meaning) {
    this(key, Integer.toString(standard), true, least, most, null, meaning);
  }

  Setting(
      String key,
      String standard,
      boolean number,
      int least,
      int most,
      Pattern form,
      String meaning) {
    this.key = "madoguchi." + key;
    this.standard = standard;
    this.number = number;
    this.least = least;
    this.most = most;
    this.form = form;
    this.meaning = meaning;
  }

  /** Its name in MicroProfile Config, for example {@code madoguchi.link.hours}. */
  public String key() {
    return key;
  }

  /** What holds while nobody has set it. */
  public String standard() {
    return standard;
  }

  public boolean isNumber() {
    return number;
  }

  /** Whether it can be changed on a page, and not by the server only. */
  public boolean isChangeable() {
    return form != null || most > 0;
  }

  /**
   * The least number that can be set on a page; 0 for what is no such number, and so is the most.
   */
  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  /** For the operator, with the unit. */
  public String meaning() {
    return meaning;
  }

  /**
   * A value as typed on a page, width folded in numbers.
   *
   * @param typed null stays null
   * @throws Refusal SET-001 for a number outside the range, SET-002 for a text of another form,
   *     SET-003 for what only the server sets
   */
  String checked(String typed) {
    if (!isChangeable()) {
      throw new Refusal(Problem.of(null, ErrorCode.SET_003));
    }
    if (typed == null) {
      return null;
    }
    if (form == null) {
      return numberOf(TypedText.folded(typed));
    }
    String text = TypedText.trimmed(typed);
    if (!form.matcher(text).matches() || !TypedText.isPlain(text)) {
      throw new Refusal(Problem.of(FIELD, ErrorCode.SET_002));
    }
    return text;
  }

  private String numberOf(String digits) {
    int value = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    if (value < least || value > most) {
      throw new Refusal(Problem.of(FIELD, ErrorCode.SET_001, least, most));
    }
    return Integer.toString(value);
  }
}
