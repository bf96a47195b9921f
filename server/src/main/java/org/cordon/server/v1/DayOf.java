package org.cordon.server.v1;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.cordon.server.http.Call;
import org.cordon.server.http.Refusal;

/** Days in parameters. */
final class DayOf {
  private DayOf() {}

  /** The day of a parameter, if it is given. */
  static Optional<LocalDate> parameter(Call call, String name) {
    String text = call.values().text(name);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw Refusal.of(400, name + ": expected a day such as 2024-05-01, found (" + text + ")");
    }
  }
}
