package jp.madoguchi.browser;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.InstitutionKind;

/**
 * The steps of both guides, each once, in the order in which a person takes them: the table that
 * the walks answer to. Each step says for which kinds it holds and under which heading of the
 * clinic's guide (A) and of the association's briefing (B) it stands. The briefing's pages for the
 * telephone repeat its steps at 390 dots, as the walks do. What comes later is in {@link
 * StepNotYet}; a search engine and a shop for card readers are in neither.
 */
public enum GuideStep {
  OPEN_THE_TOP_PAGE("JACM", "A 新規ユーザー登録", "B ポータルサイトにアクセス"),
  OPEN_THE_REGISTRATION("JACM", "A 新規ユーザー登録", "B ポータルサイトにアクセス"),
  TYPE_THE_NAME("JACM", "A ユーザー登録", "B ユーザー登録画面"),
  CHOOSE_THE_KIND("JACM", "A ユーザー登録", "B ユーザー登録画面"),
  CHOOSE_THE_SYMBOL("J", "A ①入力項目", "B ①入力項目"),
  TYPE_NINE_DIGITS("J", "A ②入力項目", "B ②入力項目"),
  TYPE_TEN_DIGITS("A", "A ②入力項目"),
  CHOOSE_THE_PREFECTURE("CM", "A ユーザー登録（検索結果）"),
  TYPE_SEVEN_DIGITS("CM", "A ユーザー登録（検索結果）"),
  SEE_NUMBER_AND_NAME("JACM", "A 登録記号番号・施術所名の表示", "B 自動で入力"),
  TYPE_THE_PHONE_NUMBER("JACM", "A 必須情報", "B ユーザー登録画面"),
  TYPE_THE_MAIL_ADDRESS("JACM", "A 必須情報", "B ユーザー登録画面"),
  READ_ABOUT_TWO_CLINICS_AT_ONE_PLACE("JA", "A 注意事項"),
  TYPE_THE_PASSWORD_TWICE("JACM", "A 必須情報", "B ユーザー登録画面"),
  SHOW_THE_PASSWORD("JACM", "B パスワードを表示して確認"),
  OPEN_THE_TERMS("JACM", "A 利用規約", "B 利用規約"),
  FOLLOW_WHAT_IS_STILL_REQUIRED("JACM", "A 必須情報", "B 必須情報"),
  AGREE_TO_THE_TERMS("JACM", "A 利用規約", "B 利用規約"),
  SEND_THE_REGISTRATION("JACM", "A 登録", "B 登録"),
  READ_WHAT_IS_REGISTERED("JACM", "A 入力内容確認", "B ユーザー登録確認画面"),
  CANCEL_AND_SEND_AGAIN("JACM", "A 入力内容確認", "B ユーザー登録確認画面"),
  CONFIRM_THE_REGISTRATION("JACM", "A 入力内容確認", "B ユーザー登録確認画面"),
  READ_THAT_A_MAIL_IS_COMING("JACM", "B あと少しで登録です"),
  OPEN_THE_MAIL("JACM", "A 登録確認メール", "B 登録メールを開く"),
  FOLLOW_THE_LINK("JACM", "A 登録確認メール", "B リンクをクリック"),
  READ_THAT_IT_IS_COMPLETED("JACM", "A 登録完了", "B 登録完了しました"),
  READ_THE_COMPLETION_MAIL("JACM", "B 登録完了メール画面"),
  OPEN_THE_SIGN_IN("JACM", "A ログイン", "B 登録完了しました"),
  SIGN_IN("JACM", "A ログイン"),
  OPEN_THE_APPLICATIONS("JACM", "A 各種申請"),
  OPEN_THE_ENROLLMENT("JACM", "A 利用開始申請"),
  READ_THE_FIVE_STAGES("JACM", "A 利用開始申請からマイナ資格確認アプリ初期登録までの流れ"),
  OPEN_THE_FORM("JACM", "A 利用開始申請はこちら"),
  CHOOSE_THE_MATCH("JAM", "A 利用開始申請入力欄 1"),
  TYPE_THE_BIRTH_DATE("JAM", "A 利用開始申請入力欄 2"),
  CONFIRM_THE_FACILITY("JAM", "A 利用開始申請入力欄 3"),
  CHOOSE_THE_DOCUMENTS("JACM", "A 施設の確認方法"),
  ATTACH_A_DOCUMENT("JACM", "A 施設の確認方法"),
  TYPE_THE_STAFF("JACM", "A 利用開始申請入力欄 4"),
  TYPE_THE_TERMINALS("JACM", "A 利用開始申請入力欄 5"),
  AGREE_TO_THE_APPS_TERMS("JACM", "A 利用開始申請入力欄 6"),
  SEND_THE_APPLICATION("JACM", "A 利用開始申請入力欄 7"),
  READ_WHAT_IS_APPLIED_FOR("JACM", "A 利用開始申請入力欄 8"),
  CONFIRM_THE_APPLICATION("JACM", "A 利用開始申請入力欄 8"),
  READ_THE_RECEIPT_MAIL("JACM", "A 利用開始申請完了"),
  READ_THE_MAIL_THAT_IT_IS_DONE("JACM", "A 利用開始申請完了"),
  SIGN_IN_AGAIN("JACM", "A 完了メール到着後"),
  OPEN_THE_ACCOUNTS("JACM", "A 資格確認アカウント管理"),
  SEE_AN_ACCOUNT_FOR_EACH_TERMINAL("JACM", "A 申請した台数分のアカウント"),
  OPEN_AN_ACCOUNT("JACM", "A アカウントIDをクリック"),
  NOTE_WHO_USES_IT("JACM", "A 備考（利用者名、端末名等）"),
  DOWNLOAD_THE_SHEET("JACM", "A 添付ファイルをクリック"),
  READ_THE_SHEET("JACM", "A ユーザ設定情報 ①～④"),
  REGISTER_THE_TERMINAL("JACM", "A 初期登録 ①～④"),
  REGISTER_THE_GO_LIVE_DATE("JACM", "A 運用開始日登録");

  private final Set<InstitutionKind> kinds = EnumSet.noneOf(InstitutionKind.class);
  private final List<String> places;

  /**
   * @param kinds initials: 柔整 J, あはき A, 健診 C, 助産所 M
   */
  GuideStep(String kinds, String... places) {
    for (InstitutionKind kind : InstitutionKind.values()) {
      if (kinds.indexOf(kind.name().charAt(0)) >= 0) {
        this.kinds.add(kind);
      }
    }
    this.places = List.of(places);
  }

  boolean holdsFor(InstitutionKind kind) {
    return kinds.contains(kind);
  }

  /** What a person of this kind does, in order. */
  static List<GuideStep> of(InstitutionKind kind) {
    return Arrays.stream(values()).filter(step -> step.holdsFor(kind)).toList();
  }

  @Override
  public String toString() {
    return name() + " " + places;
  }
}
