package jp.madoguchi.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/performance.md, in which a run renews the rows of what it measured. */
final class PerformancePage {
  private static final String PAGE =
      """
      # 性能

      `./portal bench --write` が書くページ。絶対の時間は機械によって変わるので、どの値も、同じ機械で交互に測った相手との比で表す。

      - 当方と相手を A B A B … と5組以上測り、組ごとの比の中央値（最小–最大）を示す。どちらも十分に動かしてから測る。
      - サーバーの値は、そのプロセスが使ったCPU時間（JITコンパイラーのスレッドを除く）を、処理した件数で割ったもの。
      - 組のばらつきが大きいとき（中央の半分の幅が中央値の30%%を超えるとき）は、比を示さず、そのように書く。
      - 相手が機械になければ「比較なし」であり、達成とはしない。

      最後に測った機械：%s。

      %s
      ## 各行の意味

      | 番号 | 内容 |
      |---|---|
      | P1 | ログイン画面を開き、送信して、利用者として受け入れられるまで。パスワードのハッシュは、どちらも軽くしてある（当方はArgon2id、1 MiB。KeycloakはPBKDF2、1回） |
      | P2 | 登録画面、施設の検索、登録、OK、メールのリンク、完了まで。Keycloakは同じことを自身の登録画面で行う（メールの確認の後にパスワードを決める）。ハッシュはP1と同じ軽いもの |
      | P3 | ログイン前に誰でも開ける画面の1回分（毎回、新しい訪問者として） |
      | P4 | 読込と検査を終えた100万行（うち1%%が変わる）を、台帳に反映し終えるまで（格納、重複と矛盾の検査、照合、見当たらない施設、履歴、反映）。相手はpsqlで同じ列をログなしの表にCOPYし、MERGE 1つで施設の表だけを書き換える（検査・履歴・施術管理者・取消はない）。参考に、1行の読込・検査・ハッシュの時間 |
      | P5 | ファイルを読み始めてから反映し終えるまで。500万行と100万行（それぞれ1%%が変わる）を比べる。サーバーのヒープは512 MB。生きているオブジェクトは半分を読んだときのもの |
      | P6 | 登録記号番号による検索の中央値。実際のスキーマのPostgreSQLで、500万件と1万件を比べる。SQLは画面からの検索と同じもの。どちらの台帳もPostgreSQLの共有メモリー（shared_buffers 3 GB）に載る |
      | P7 | 審査の職員が「すべて」の一覧を開いたときの、最初のページと真ん中のページ（キーセットによる続き）の時間の中央値。HTTPで、1ページに50件と件数（1,000件まで数える）、画面のSQLは1つ。PostgreSQLに申請が100万件あるポータルと1万件のポータルを比べる。どちらも8分の1ほどが審査を待つ |
      | P8 | 利用開始申請1件を担当し、承認するまで（証跡の記録を含む。アカウントの発行とPDFを除く）。当方はRESTで2回のPOST（トークンの検査、Idempotency-Keyの記録、答えの申請の内容を含む）で、サーバーのCPU時間。相手は組み込んだFlowableで、HTTPを通さず同じプロセスの中からclaimとcompleteを呼ぶ（相手に有利な条件）。どちらも同じPostgreSQLにそれぞれのデータベースを持ち、そのCPU時間は数えない |
      | P9 | ユーザ設定情報（タグ付きPDF、日本語フォント埋め込み）1枚。相手は同じ面をOpenPDFで直接（タグなしで）描いたもの。値は1枚のCPU時間、比は速さ（1より大きければ当方が速い）。1行目の相手は公開のままのフォントと既定の設定、2行目の相手は当方と同じ（並べ直した）フォントと圧縮レベル |
      | P11 | 起動してから最初にログイン画面が返るまでと、ログイン画面1,000回・ログイン40回の後の常駐メモリ。データは前回の起動で用意済み |
      | P12 | 機関コードによる施設の照会（`/api/v1/institutions/…`、トークンの検査を含む）1回のサーバーのCPU時間。相手は、同じJSONを返すだけのUndertow（WildFlyのものと同じ版）と、施設の表の主キーによる1行の読込（JDBC、呼ぶ側のスレッドのCPU時間）。何に費やしているかを知るための値で、目標はない |

      ## もう一度測る

      ```
      ./portal bench              # すべて（静かな機械で1時間ほど。p5が長い）
      ./portal bench p6 p9        # 選んで
      ./portal bench p9 --write   # このページの行も書き直す（測らなかった行はそのまま）
      ```

      個々の値は `ear/target/bench/result.json` にある。Keycloak（%s）とFlowable（`ear/src/bench/flowable/pom.xml`）はMavenで取得する。取得できなければその比較を省く。
      """;

  private static final int COLUMNS = 9;

  private PerformancePage() {}

  static String of(Machine machine, List<String> rows) {
    return PAGE.formatted(machine, Table.of(rows), System.getProperty("bench.keycloak.version"));
  }

  /** The rows, and those of the page whose figures are not among them, by number. */
  static List<String> merged(String page, List<String> rows) {
    Set<Integer> measured = rows.stream().map(PerformancePage::number).collect(Collectors.toSet());
    Stream<String> kept =
        page.lines().filter(PerformancePage::isRow).filter(row -> !measured.contains(number(row)));
    return Stream.concat(rows.stream(), kept)
        .sorted(Comparator.comparing(PerformancePage::number))
        .toList();
  }

  /** The first table's: the second says what each figure is. */
  private static boolean isRow(String line) {
    return line.matches("\\| P\\d+ \\|.*") && line.chars().filter(c -> c == '|').count() > COLUMNS;
  }

  private static int number(String row) {
    return Integer.parseInt(row.replaceFirst("^\\| P(\\d+) .*", "$1"));
  }
}
