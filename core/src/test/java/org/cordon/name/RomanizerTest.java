package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizerTest {
  @ParameterizedTest
  @CsvSource({
    "KIM JONG UN, kim jong un",
    "Erdoğan, erdogan",
    "İstanbul, istanbul",
    "Işık, isik",
    "Çelik, celik",
    "Łukasz, lukasz",
    "Søren Ærø, soren aero",
    "Straße, strasse",
    "Þór Guðmundsson, thor gudmundsson",
    "Đinđić, dindic",
    "Əliyev, aliyev",
    "Œuvre, oeuvre",
    "Usāma, usama",
    "Nguyễn, nguyen",
    "Ｋｉｍ　Ｊｏｎｇ, kim jong",
    "ｷﾑ, キム",
    "ΠΑΠΑΔΌΠΟΥΛΟΣ, παπαδοπουλοσ",
    "Йосиф, йосиф",
    "Макси́м, максим",
    "مُحَمَّد, محمد",
    "مـحـمـد, محمد",
    "שָׁלוֹם, שלום",
    "O’Brien, o'brien",
    "'ʿAbd', '''abd'",
    "Jean–Luc, jean-luc",
    "ﬁsher, fisher",
    "№ ٣, no 3"
  })
  void folds(String text, String folded) {
    assertThat(Romanizer.fold(text)).isEqualTo(folded);
  }

  @Test
  void foldDropsWhatCannotBeSeen() {
    assertThat(Romanizer.fold("\u200FKim\u200B \u202AJong\u202C\uFEFF-\u00ADUn\u2060"))
        .isEqualTo("kim jong-un");
    assertThat(Romanizer.fold("\u201CAl Amir\u201D")).isEqualTo("\"al amir\"");
    assertThat(Romanizer.fold("Kim\u00A0Jong")).isEqualTo("kim jong");
  }

  @Test
  void foldReturnsPlainTextAsItIs() {
    String plain = new String("kim jong un 1984");
    assertThat(Romanizer.fold(plain)).isSameAs(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "Дмитрий, dmitry|dmitrii|dmitriy",
    "Евгений, yevgeny|evgenii|evgeniy",
    "Сергей, sergey|sergei",
    "Гулієв, huliyev|guliyev|huliiev",
    "Зеленський, zelenskyi|zelensky",
    "Ярослав, yaroslav|iaroslav",
    "Лукашэнка, lukashenka",
    "Щербаков, shcherbakov",
    "Юрьевич, yuryevich",
    "Първанов, parvanov",
    "Ђукановић, djukanovic",
    "Милошевић, milosevic",
    "Тоқаев, tokayev|tokaev",
    "Хүрэлсүх, khurelsukh",
    "حسن, hasan",
    "التكريتي, altakriti|takriti",
    "أحمد, ahmad",
    "طارق, taraq",
    "جمال, jamal",
    "سلطان, saltan",
    "عبدالله, abdullah|abdallah",
    "عبدالرحمن, abdulrahman",
    "ثروت, tharwat",
    "چنگیز, changiz",
    "אולמרט, avlamrat",
    "דוד, dod|dud",
    "Παπαδόπουλος, papadopoulos",
    "Μητσοτάκης, mitsotakis",
    "Ντίνος, ntinos|dinos",
    "სააკაშვილი, saakashvili",
    "ბარაკ, barak",
    "Օբամա, obama",
    "Սարգսյան, sargsyan",
    "Երևան, yerevan",
    "おおたに, otani|ootani",
    "しんぞう, shinzo",
    "ほっかいどう, hokkaido",
    "マッチ, matchi",
    "バラク, baraku",
    "しんぶん, shinbun|shimbun",
    "ヴァシリー, vashiri",
    "김, kim|gim",
    "정은, jeongeun|chongun",
    "习近平, xijinping",
    "毛泽东, maozedong",
    "陳, chen",
    "मोदी, modi",
    "राहुल, rahul",
    "हासिना, hasina",
    "মোদী, modi",
    "பிரபாகரன், pirapakaran",
    "ประยุทธ์, prayuth",
    "อารีย์, ari",
    "จันทร์โอชา, chanocha",
    "သန်းရွှေ, thanshwe",
    "ทักษิณ, thaksin",
    "มานะ, mana",
    "မင်းအောင်လှိုင်, minaunghlaing",
    "အောင်ဆန်းစုကြည်, aungsansukyi",
    "ប៉ុល, pul",
    "ពត, pat",
    "ហ៊ុន, hun",
    "សែន, sen",
    "ዐቢይ, abiy",
    "ሰለሞን, salamon",
    "AL٣, al3",
    "Jean-Luc, jeanluc",
    "O’Brien, obrien"
  })
  void writesWordsAsListsDo(String word, String spellings) {
    assertThat(Romanizer.latin(word)).containsAll(List.of(spellings.split("\\|")));
  }

  @Test
  void knowsNoLatinForPunctuation() {
    assertThat(Romanizer.latin("—")).isEmpty();
    assertThat(Romanizer.latin("")).isEmpty();
  }

  @Property(tries = 1000)
  void foldingTwiceChangesNothing(@ForAll @StringLength(max = 40) String text) {
    String once = Romanizer.fold(text);
    assertThat(Romanizer.fold(once)).isEqualTo(once);
  }

  @Property(tries = 500)
  void latinIsPlain(@ForAll @StringLength(max = 20) String word) {
    assertThat(Romanizer.latin(word))
        .hasSizeLessThanOrEqualTo(Romanizer.MAX_SPELLINGS)
        .doesNotHaveDuplicates()
        .allMatch(spelling -> spelling.matches("[a-z0-9]+"));
  }

  @Property(tries = 500)
  void latinIsTheSameForFoldedWords(@ForAll @StringLength(max = 20) String word) {
    assertThat(Romanizer.latin(Romanizer.fold(word))).isEqualTo(Romanizer.latin(word));
  }
}
