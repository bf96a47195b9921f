package org.cordon.lists.input;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before a workbook is read. */
final class WorkbookGuardTest {
  /** Of such an end Java says that the file ends too early, not that it is no archive. */
  @Test
  void refusesAWorkbookWithADamagedEnd(@TempDir Path folder) throws Exception {
    byte[] bytes = WorkbookFile.resource("au/dfat.sheets.txt").bytes();
    bytes[bytes.length - 2] = 1;
    Path file = Files.write(folder.resolve("list.xlsx"), bytes);

    assertThatThrownBy(() -> Workbook.open(file, "a list as a workbook"))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("damaged at its end");
  }
}
