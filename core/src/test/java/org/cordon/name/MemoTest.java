package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class MemoTest {
  private final Memo<String> memo = new Memo<>(3);

  @Property(tries = 200)
  void theAnswerIsThatOfTheFunction(@ForAll List<@AlphaChars @StringLength(max = 2) String> texts) {
    for (String text : texts) {
      assertThat(memo.of(text, other -> other + "!")).isEqualTo(text + "!");
    }
  }

  @Example
  void theSmallestHasTwoPlaces() {
    Memo<String> smallest = new Memo<>(1);
    for (String text : List.of("ali", "omar", "ali", "hassan", "")) {
      assertThat(smallest.of(text, other -> other + "!")).isEqualTo(text + "!");
    }
  }

  @Example
  void whatIsKnownIsNotComputedAgain() {
    List<String> computed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      memo.of(
          "ali",
          text -> {
            computed.add(text);
            return text;
          });
    }
    assertThat(computed).containsExactly("ali");
  }
}
