package org.cordon.intake.transaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.measure.Ledger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what was counted against quotas before: {@code {"complete": true, "used": [{"measure":
 * "UN-2397-5", "period": "2018", "barrels": 400000}]}}.
 */
public final class LedgerFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LedgerFile() {}

  /**
   * The ledger of a file.
   *
   * @throws IOException if it cannot be read or is no such ledger; the message says where
   */
  public static Ledger read(Path file) throws IOException {
    List<String> problems = new ArrayList<>();
    try {
      JsonNode root = JSON.readTree(Files.readString(file));
      Fields fields = new Fields(root, "", (path, reason) -> problems.add(path + ": " + reason));
      Ledger ledger = new Ledger(fields.flag("complete").orElse(false));
      for (Fields used : fields.objects("used")) {
        ledger.add(
            used.required("measure"), used.required("period"), used.number("barrels").orElse(0.0));
        used.finish();
      }
      fields.finish();
      if (problems.isEmpty()) {
        return ledger;
      }
    } catch (JacksonException e) {
      problems.add("expected a JSON object: " + e.getOriginalMessage());
    }
    throw new IOException(file + ": " + String.join("; ", problems));
  }
}
