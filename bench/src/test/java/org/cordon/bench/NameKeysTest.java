package org.cordon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class NameKeysTest {
  @Test
  void answerFoldsCaseWidthAndPunctuation() {
    assertThat(NameKeys.answer("  AL-SA’ADI,  Mansur. ")).isEqualTo("al sa adi mansur");
    assertThat(NameKeys.answer("Al-Sa'adi (Mansur)")).isEqualTo("al sa adi mansur");
    assertThat(NameKeys.answer("ＫＯ Tae Hun")).isEqualTo("ko tae hun");
    assertThat(NameKeys.answer("STRASSE")).isEqualTo(NameKeys.answer("Straße"));
    assertThat(NameKeys.answer("Cafe\u0301")).isEqualTo(NameKeys.answer("CAFÉ"));
  }

  @Test
  void answerKeepsWhatDistinguishesNames() {
    assertThat(NameKeys.answer("Jose")).isNotEqualTo(NameKeys.answer("José"));
    assertThat(NameKeys.answer("रजनीकांत इला")).isEqualTo("रजनीकांत इला");
    assertThat(NameKeys.answer("Order 1")).isNotEqualTo(NameKeys.answer("Order 2"));
  }

  @Test
  void lookupStripsDiacritics() {
    assertThat(NameKeys.lookup("Soňa KOLÁŘ")).isEqualTo("sona kolar");
    assertThat(NameKeys.lookup("Орлан Вескаров")).isEqualTo("орлан вескаров");
    assertThat(NameKeys.lookup("...")).isEmpty();
  }

  @Property
  void keysAreTheirOwnKeys(@ForAll String name) {
    assertThat(NameKeys.lookup(NameKeys.lookup(name))).isEqualTo(NameKeys.lookup(name));
    assertThat(NameKeys.answer(NameKeys.answer(name))).isEqualTo(NameKeys.answer(name));
  }
}
