package org.cordon.lists.jp;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordon.lists.input.Values;

/**
 * Countries as the ministry writes them: with their forms of state, and some in older spellings.
 */
final class JpCountries {
  private static final Pattern FORM_OF_STATE = Pattern.compile("(?:・アラブ)?(?:共和国|連邦|王国|首長国|国)$");

  private static final Map<String, String> SPELLINGS =
      Map.of(
          "コンゴ民主共和国", "cd",
          "コンゴ共和国", "cg",
          "中華人民共和国", "cn",
          "米国", "us",
          "ドイツ", "de",
          "パレスチナ", "ps",
          "サウディ・アラビア", "sa",
          "クウェート", "kw");

  private JpCountries() {}

  /** The code of the country that a text means. */
  static Optional<String> code(String text) {
    String line = Values.tidy(text);
    String spelled = SPELLINGS.getOrDefault(line, "");
    return (spelled.isEmpty() ? Values.country(line) : Optional.of(spelled))
        .or(() -> Values.country(FORM_OF_STATE.matcher(line).replaceFirst("")));
  }
}
