package org.cordon.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for genders in the languages of lists and customer files. */
final class Genders {
  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    put(
        "male",
        "m male man boy mr h hombre homme masculin masculino maschile maschio uomo mann männlich"
            + " mannelijk man mężczyzna");
    put(
        "male",
        "муж мужской мужчина м чоловік чоловіча чол ذكر מ זכר 男 男性 남 남성 남자 erkek pria laki-laki nam"
            + " पुरुष");
    put(
        "female",
        "f female woman girl ms mrs w mujer femme féminin feminin femenino feminino femminile"
            + " femmina donna mulher frau");
    put(
        "female",
        "weiblich vrouwelijk vrouw kobieta ж жен женский женщина жінка жіноча жін أنثى נ נקבה 女 女性"
            + " 여 여성 여자 kadın");
    put("female", "wanita perempuan nữ महिला");
    put("other", "other o x diverse divers non-binary nonbinary autre otro другой 其他 その他 기타");
  }

  private Genders() {}

  static Optional<String> gender(String line) {
    String word = line.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        WORDS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
  }

  private static void put(String gender, String words) {
    for (String word : words.split(" ")) {
      WORDS.put(word, gender);
    }
  }
}
