package org.cordon.server.console;

/** Words for people. */
final class Labels {
  private Labels() {}

  /** The name of a property as words: {@code birthDate} is {@code Birth date}. */
  static String of(String property) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < property.length(); i++) {
      char letter = property.charAt(i);
      if (i == 0) {
        words.append(Character.toUpperCase(letter));
      } else if (Character.isUpperCase(letter)) {
        words.append(' ').append(Character.toLowerCase(letter));
      } else {
        words.append(letter);
      }
    }
    return words.toString();
  }

  /** The script of a name in words: that of its first letter. */
  static String script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .map(script -> of(script.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')))
        .findFirst()
        .orElse("Other");
  }
}
