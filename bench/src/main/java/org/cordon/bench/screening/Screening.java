package org.cordon.bench.screening;

import java.util.List;

/** Asks a screener about whole files. */
final class Screening {
  private final Screener screener;

  Screening(Screener screener) {
    this.screener = screener;
  }

  List<Positive> positives(PartyFile file) {
    return file.rows().stream().map(row -> Positive.of(row, screener.screen(row))).toList();
  }

  Negatives negatives(PartyFile file) {
    return new Negatives(file.name(), file.rows().stream().map(this::top).toList());
  }

  private Double top(PartyRow row) {
    return screener.screen(row).stream().mapToDouble(Hit::probability).max().orElse(0);
  }
}
