package org.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class FormNumbersTest {
  @Property(tries = 100)
  void numbersAreThoseOfAMapInOrderOfFirstOccurrence(
      @ForAll @Size(max = 300) List<@AlphaChars @StringLength(min = 1, max = 3) String> forms) {
    check(forms);
  }

  @Example
  void manyAndLongFormsKeepTheirLetters() {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      forms.add("x".repeat(i % 201) + i);
      forms.add("f" + i % 97);
    }
    forms.replaceAll(form -> form.substring(0, Math.min(form.length(), 200)));
    check(forms);
  }

  private static void check(List<String> forms) {
    FormNumbers numbers = new FormNumbers();
    Map<String, Integer> known = new LinkedHashMap<>();
    Set<String> marked = new HashSet<>();
    for (String form : forms) {
      boolean mark = form.length() % 2 == 0;
      known.putIfAbsent(form, known.size());
      assertThat(numbers.number(form, mark)).isEqualTo(known.get(form));
      if (mark) {
        marked.add(form);
      }
    }
    assertThat(numbers.size()).isEqualTo(known.size());
    known.forEach((form, number) -> {
      assertThat(numbers.form(number)).isEqualTo(form);
      assertThat(numbers.isMarked(number)).isEqualTo(marked.contains(form));
    });
  }
}
