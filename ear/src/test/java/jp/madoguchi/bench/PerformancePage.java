package jp.madoguchi.bench;

import java.util.List;

/** docs/performance.md, written from the last run. */
final class PerformancePage {
  private static final String PAGE =
      """
      # 性能

      `./portal bench --write` が書くページ。絶対の時間は機械によって変わるので、どの値も、同じ機械で交互に測った相手との比で表す。

      - 当方と相手を A B A B … と5組以上測り、組ごとの比の中央値（最小–最大）を示す。どちらも十分に動かしてから測る。
      - サーバーの値は、そのプロセスが使ったCPU時間（JITコンパイラーのスレッドを除く）を、処理した件数で割ったもの。
      - 組のばらつきが大きいとき（中央の半分の幅が中央値の30%%を超えるとき）は、比を示さず、そのように書く。
      - 相手が機械になければ「比較なし」であり、達成とはしない。

      測った機械：%s。測った日：%s。

      %s
      ## 各行の意味

      | 番号 | 内容 |
      |---|---|
      | P1 | ログイン画面を開き、送信して、利用者として受け入れられるまで。パスワードのハッシュ（Argon2id）の分は、同じ回に別に測って差し引く。Keycloakのレルムは軽いハッシュ（PBKDF2、1回）にしてある |
      | P2 | 登録画面、施設の検索、登録、OK、メールのリンク、完了まで。Keycloakは同じことを自身の登録画面で行う（メールの確認の後にパスワードを決める）。相手には当方のハッシュ1回分を加え、条件をそろえる |
      | P3 | ログイン前に誰でも開ける画面の1回分（毎回、新しい訪問者として） |
      | P6 | 登録記号番号による検索の中央値。実際のスキーマのPostgreSQLで、500万件と1万件を比べる。SQLは画面からの検索と同じもの。どちらの台帳もPostgreSQLの共有メモリー（shared_buffers 3 GB）に載る |
      | P9 | ユーザ設定情報（タグ付きPDF、日本語フォント埋め込み）1枚。相手は同じ面をOpenPDFで直接（タグなしで）描いたもの。値は1枚のCPU時間、比は速さ（1より大きければ当方が速い）。1行目の相手は公開のままのフォントと既定の設定、2行目の相手は当方と同じ（並べ直した）フォントと圧縮レベル |
      | P11 | 起動してから最初にログイン画面が返るまでと、ログイン画面1,000回・ログイン40回の後の常駐メモリ。データは前回の起動で用意済み |

      ## もう一度測る

      ```
      ./portal bench              # すべて（静かな機械で10分ほど）
      ./portal bench p6 p9        # 選んで
      ./portal bench --write      # このページも書き直す
      ```

      個々の値は `ear/target/bench/result.json` にある。Keycloak（%s）はMavenで取得し、`ear/target/bench/` に展開する。取得できなければその比較を省く。
      """;

  private PerformancePage() {}

  static String of(Machine machine, List<Line> lines) {
    return PAGE.formatted(
        machine, machine.day(), Table.of(lines), System.getProperty("bench.keycloak.version"));
  }
}
