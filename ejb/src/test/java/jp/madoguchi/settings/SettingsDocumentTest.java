package jp.madoguchi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "settings.md");

  @Test
  void theDocumentIsWhatTheCodeGives() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # 設定

            MicroProfile Config（環境変数、システムプロパティ等）で指定する。`Setting` から作られる。
            このほかに、既定値のない鍵 `madoguchi.key.seal` と `madoguchi.key.hash`（それぞれ32バイトの乱数をbase64で表したもの）が必要である。
            鍵を替えるときは、前の鍵を `madoguchi.key.seal.former`（コンマ区切り）に移すと、封をした値を引き続き開ける。
            パスワードのハッシュ（Argon2id）に使うメモリーは `madoguchi.password.memory`（KiB、19456以上）で増やせる。それまでのハッシュは、次のログインで作り直す。

            | キー | 既定値 | 意味 |
            |---|---|---|
            """);
    for (Setting setting : Setting.values()) {
      text.append(
          "| `%s` | %s | %s |%n".formatted(setting.key(), setting.standard(), setting.meaning()));
    }
    if (Boolean.getBoolean("madoguchi.renew")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, text);
    }
    assertThat(DOCUMENT)
        .as("renew docs/settings.md: mvn test -pl ejb -am -Dmadoguchi.renew=true")
        .hasContent(text.toString());
  }
}
