package jp.madoguchi.browser;

/**
 * Steps of the guides that lead to what this portal does not have yet. When a feature comes, its
 * steps move to {@link GuideStep}.
 */
public enum StepNotYet {
  READ_THE_NEWS("お知らせ", "knowledge"),
  READ_THE_QUESTIONS("よくある質問", "knowledge"),
  READ_THE_MANUALS("手順書・マニュアル", "knowledge"),
  SEARCH("検索", "knowledge"),
  FOLLOW_RELATED_LINKS("関連サイトへのリンク", "knowledge"),
  APPLY_FOR_MORE_TERMINALS("資格確認端末機器（アカウント）追加申請", "enrollment/more"),
  APPLY_FOR_THE_SUBSIDY("助成金交付申請", "subsidy"),
  DOWNLOAD_THE_DECISION("交付決定通知書ダウンロード", "subsidy"),
  INSTALL_THE_APP("マイナ資格確認アプリのダウンロード", "terminal");

  private final String words;
  private final String pages;

  /**
   * @param words that the guide calls it
   * @param pages where its screens will be, below the area: a folder or a page
   */
  StepNotYet(String words, String pages) {
    this.words = words;
    this.pages = pages;
  }

  public String words() {
    return words;
  }

  public String pages() {
    return pages;
  }
}
