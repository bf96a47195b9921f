package org.cordon.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cordon.cli.ExitCode;
import org.junit.jupiter.api.Test;

final class ScreenSummaryTest {
  @Test
  void exitCodesDoNotCallRejectedRowsClear() {
    assertThat(new ScreenSummary(3, 3, 0, 0, 0, 0).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(new ScreenSummary(3, 3, 0, 1, 2, 0).exitCode()).isEqualTo(ExitCode.HITS);
    assertThat(new ScreenSummary(3, 2, 1, 0, 0, 0).exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(new ScreenSummary(3, 2, 1, 1, 1, 0).exitCode()).isEqualTo(ExitCode.HITS);
  }

  @Test
  void theSumsMustHold() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ScreenSummary(4, 2, 1, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ScreenSummary(3, 2, 1, 3, 3, 0));
  }
}
