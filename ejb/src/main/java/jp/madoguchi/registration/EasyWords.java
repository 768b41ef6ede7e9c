package jp.madoguchi.registration;

import java.util.List;

/** Words that somebody who guesses passwords of this portal tries first, in Latin letters. */
final class EasyWords {
  static final List<String> PREFECTURES =
      List.of(
          "hokkaido",
          "aomori",
          "iwate",
          "miyagi",
          "akita",
          "yamagata",
          "fukushima",
          "ibaraki",
          "tochigi",
          "gunma",
          "saitama",
          "chiba",
          "tokyo",
          "kanagawa",
          "niigata",
          "toyama",
          "ishikawa",
          "fukui",
          "yamanashi",
          "nagano",
          "gifu",
          "shizuoka",
          "aichi",
          "mie",
          "shiga",
          "kyoto",
          "osaka",
          "hyogo",
          "nara",
          "wakayama",
          "tottori",
          "shimane",
          "okayama",
          "hiroshima",
          "yamaguchi",
          "tokushima",
          "kagawa",
          "ehime",
          "kochi",
          "fukuoka",
          "saga",
          "nagasaki",
          "kumamoto",
          "oita",
          "miyazaki",
          "kagoshima",
          "okinawa");

  static final List<String> TRADE =
      List.of(
          "kikin",
          "shiharai",
          "portal",
          "potaru",
          "madoguchi",
          "seitai",
          "judo",
          "jusei",
          "juusei",
          "sekkotsu",
          "sekkotsuin",
          "seikotsu",
          "seikotsuin",
          "honetsugi",
          "shinkyu",
          "shinkyuu",
          "harikyu",
          "anma",
          "massage",
          "massaji",
          "chiryoin",
          "sejutsu",
          "clinic",
          "hoken",
          "mynumber",
          "myna",
          "maina",
          "shikaku",
          "kakunin",
          "onshi",
          "admin",
          "touroku",
          "sai");

  static final List<String> GIVEN_NAMES =
      List.of(
          "taro", "tarou", "ichiro", "ichirou", "jiro", "jirou", "hanako", "keiko", "yoko", "yuko",
          "kazuko", "sachiko", "hiroshi", "kenji", "takashi", "makoto", "kenta", "daisuke", "naoki",
          "yuki", "yuka", "sakura", "haruto", "himari", "akira", "mayumi", "megumi", "satoshi");

  private EasyWords() {}
}
