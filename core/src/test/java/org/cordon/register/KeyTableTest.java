package org.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordon.name.PartKeys;
import org.cordon.name.PartSimilarity;

/** The retrieval contract for single parts: forms that agree share a key. */
class KeyTableTest {
  private final PartSimilarity similarity = new PartSimilarity();

  @Property(tries = 4000)
  void agreeingFormsShareAKey(@ForAll("edited") List<String> pair) {
    agreeingFormsShareAKey(pair.get(0), pair.get(1));
  }

  @Property(tries = 2000)
  void agreeingShortFormsShareAKey(@ForAll("shortForms") String a, @ForAll("shortForms") String b) {
    agreeingFormsShareAKey(a, b);
  }

  @Example
  void veryLongFormsShareAKeyToo() {
    for (int length = 36; length < 46; length++) {
      String form = "zorvane".repeat(8).substring(0, length);
      agreeingFormsShareAKey(form, form.substring(1));
      agreeingFormsShareAKey(form, form.substring(0, length - 1));
      agreeingFormsShareAKey(form, form + "kt");
      agreeingFormsShareAKey(form, "b" + form.substring(1));
    }
  }

  private void agreeingFormsShareAKey(String first, String second) {
    PartKeys a = PartKeys.of(first);
    PartKeys b = PartKeys.of(second);
    boolean agree =
        similarity.compare(a, b) != 0
            || PartSimilarity.compareKorean(a, b) != 0
            || PartSimilarity.compareChinese(a, b) != 0;
    if (agree) {
      Set<Integer> shared = keys(a);
      shared.retainAll(keys(b));
      assertThat(shared).as(first + " and " + second).isNotEmpty();
    }
  }

  private static Set<Integer> keys(PartKeys form) {
    Set<Integer> keys = new HashSet<>();
    KeyTable.keysOf(form, true, keys::add);
    return keys;
  }

  @Provide
  Arbitrary<List<String>> edited() {
    return Combinators.combine(forms(), edits(), edits(), Arbitraries.of(0, 1, 2))
        .as((form, one, two, count) -> List.of(form, edited(form, one, two, count)));
  }

  private static String edited(String form, Edit one, Edit two, int count) {
    return switch (count) {
      case 0 -> form;
      case 1 -> one.of(form);
      default -> two.of(one.of(form));
    };
  }

  private static Arbitrary<String> forms() {
    Arbitrary<String> names =
        Arbitraries.of(
            "mohammed",
            "aleksandr",
            "jung",
            "jeong",
            "tsai",
            "cai",
            "abdulrahman",
            "li",
            "kim",
            "theodore",
            "moscow",
            "trading",
            "shevchenko",
            "x",
            "anne",
            "nguyen",
            "44",
            "a44",
            "#llc",
            "schwarzenegger",
            "oo");
    return Arbitraries.oneOf(
        names,
        letters(1, 14),
        Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(10));
  }

  @Provide
  Arbitrary<String> shortForms() {
    return Arbitraries.strings().withChars("aelnosh").ofMinLength(1).ofMaxLength(5);
  }

  private static Arbitrary<String> letters(int least, int most) {
    return Arbitraries.strings()
        .withChars("aeioushzkrnlmtdbgvy")
        .ofMinLength(least)
        .ofMaxLength(most);
  }

  private static Arbitrary<Edit> edits() {
    return Combinators.combine(
            Arbitraries.of(0, 1, 2, 3),
            Arbitraries.integers().between(0, 13),
            Arbitraries.chars().with("aehksz"))
        .as(Edit::new);
  }

  /** One slip: 0 leaves a letter out, 1 adds one, 2 replaces one, 3 swaps two. */
  private record Edit(int kind, int place, char letter) {
    String of(String form) {
      int at = place % form.length();
      return switch (kind) {
        case 0 -> form.length() == 1 ? form : form.substring(0, at) + form.substring(at + 1);
        case 1 -> form.substring(0, at) + letter + form.substring(at);
        case 2 -> form.substring(0, at) + letter + form.substring(at + 1);
        default -> swapped(form, at);
      };
    }

    private static String swapped(String form, int at) {
      return at + 1 < form.length()
          ? form.substring(0, at) + form.charAt(at + 1) + form.charAt(at) + form.substring(at + 2)
          : form;
    }
  }
}
