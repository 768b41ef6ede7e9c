package jp.madoguchi.dev;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Plausible names of nobody, among them those that programs like to break: 𠮷 髙 﨑 邉. */
final class InventedNames {
  record Name(String written, String kana) {}

  private static final List<Name> FAMILIES =
      list(
          "佐藤 サトウ 鈴木 スズキ 高橋 タカハシ 髙橋 タカハシ 田中 タナカ 伊藤 イトウ 渡辺 ワタナベ 渡邉 ワタナベ 渡邊 ワタナベ"
              + " 山本 ヤマモト 中村 ナカムラ 小林 コバヤシ 加藤 カトウ 吉田 ヨシダ 𠮷田 ヨシダ 𠮷野 ヨシノ 山田 ヤマダ 山﨑 ヤマザキ"
              + " 川﨑 カワサキ 松本 マツモト 井上 イノウエ 木村 キムラ 林 ハヤシ 清水 シミズ 森 モリ 池田 イケダ 橋本 ハシモト"
              + " 阿部 アベ 石川 イシカワ 前田 マエダ 藤田 フジタ 後藤 ゴトウ 長谷川 ハセガワ 村上 ムラカミ 近藤 コンドウ"
              + " 坂本 サカモト 遠藤 エンドウ 齋藤 サイトウ 齊藤 サイトウ 比嘉 ヒガ");
  private static final List<Name> GIVENS =
      list(
          "太郎 タロウ 一郎 イチロウ 健一 ケンイチ 誠 マコト 浩 ヒロシ 隆 タカシ 髙志 タカシ 翔太 ショウタ 大輔 ダイスケ 直樹 ナオキ"
              + " 花子 ハナコ 陽子 ヨウコ 恵子 ケイコ 由美 ユミ 真由美 マユミ 美咲 ミサキ 愛 アイ さくら サクラ 裕子 ユウコ 薫 カオル");

  private final Random random;

  InventedNames(Random random) {
    this.random = random;
  }

  private static List<Name> list(String pairs) {
    String[] words = pairs.split(" ");
    return IntStream.range(0, words.length / 2)
        .mapToObj(i -> new Name(words[2 * i], words[2 * i + 1]))
        .toList();
  }

  Name family() {
    return FAMILIES.get(random.nextInt(FAMILIES.size()));
  }

  Name given() {
    return GIVENS.get(random.nextInt(GIVENS.size()));
  }
}
