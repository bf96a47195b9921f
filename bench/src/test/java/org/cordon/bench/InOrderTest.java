package org.cordon.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InOrderTest {
  @Test
  void givesResultsInTheOrderOfTheWork() {
    assertThat(InOrder.run(1000, () -> number -> number * 2, ProgressSink.NONE))
        .isEqualTo(IntStream.range(0, 1000).map(number -> number * 2).boxed().toList());
    assertThat(InOrder.run(0, () -> number -> number, ProgressSink.NONE)).isEqualTo(List.of());
  }

  @Test
  void aFailureComesOutAsItIs() {
    assertThatThrownBy(() ->
            InOrder.run(
                10,
                () ->
                    number -> {
                      throw new IllegalStateException("piece " + number);
                    },
                ProgressSink.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("piece ");
  }
}
