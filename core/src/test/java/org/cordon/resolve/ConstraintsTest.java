package org.cordon.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.match.EntryProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two entries share does not depend on which of them is asked. */
class ConstraintsTest {
  private static Subject subject(String key, String property, String value) {
    Entity.Builder subject = Entity.builder(key, Model.standard().require("Company"));
    subject.add("name", "Works of Veskarov", "F").add(property, value, "F");
    ListEntry entry = new ListEntry("one", key, subject.build(), List.of(), "one.csv:" + key);
    return Subject.of(entry, new EntryProfile.Maker());
  }

  @ParameterizedTest
  @CsvSource({
    "innCode, 7707083893, innCode, 7707083893, true",
    "innCode, 7707083893, taxNumber, 7707083893, true",
    "taxNumber, 7707083893, innCode, 7707083893, true",
    "taxNumber, 7707083893, registrationNumber, 7707083893, false",
    "innCode, 7707083893, innCode, 7702070139, false",
  })
  void sharingAnIdentifierIsMutual(
      String first, String firstValue, String second, String secondValue, boolean shared) {
    Subject a = subject("a", first, firstValue);
    Subject b = subject("b", second, secondValue);

    assertThat(Constraints.shareIdentifier(a, b)).isEqualTo(shared);
    assertThat(Constraints.shareIdentifier(b, a)).isEqualTo(shared);
    assertThat(Constraints.against(a, b)).isEqualTo(Constraints.against(b, a));
  }
}
