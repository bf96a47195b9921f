package org.cordon.lists.jp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of documents in Japanese sentences: {@code 南スーダン旅券、D00008623}. */
final class JpNumbers {
  private static final Pattern DATE =
      Pattern.compile("\\d{4}\\s*年(?:\\s*\\d{1,2}\\s*月)?(?:\\s*\\d{1,2}\\s*日)?");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Za-z]{0,4}[ -]?\\d[A-Za-z0-9/.-]{2,}[A-Za-z0-9](?![A-Za-z0-9])");

  private JpNumbers() {}

  /** The first number in a text; empty if there is none. */
  static String numberIn(String text) {
    Matcher matcher = NUMBER.matcher(DATE.matcher(JpText.plain(text)).replaceAll(" "));
    return matcher.find() ? matcher.group().strip() : "";
  }
}
