package org.cordon.lists.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordon.lists.Importers;
import org.junit.jupiter.api.Test;

class ServicesTest {
  @Test
  void theCsvFormatsAreAtHand() {
    assertThat(Importers.standard().formats())
        .contains("csv", "ofac-csv", "ofac-csv-primary-only", "targets-simple-csv");
  }
}
