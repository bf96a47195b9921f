package org.cordon.lists.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.lists.history.HouseList.listing;
import static org.cordon.lists.history.HouseList.person;

import java.nio.file.Path;
import java.util.List;
import org.cordon.lists.Edition;
import org.cordon.lists.history.EntryLife.Stage;
import org.cordon.lists.history.EntryLife.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditionHistoryTest {
  @TempDir private Path folder;
  private HouseList list;

  @BeforeEach
  void open() throws Exception {
    list = new HouseList(folder);
  }

  @Test
  void theOrderOfFieldsAndEntriesIsNoChange() throws Exception {
    list.edition(
        "2030-01-01",
        person("a", "Anna", "\"country\":[\"kp\",\"ru\"],\"birthDate\":[\"1970\"]"),
        listing("a", "\"program\":[\"X\"],\"reason\":[\"r\"]"),
        person("b", "Boris", ""));
    list.edition(
        "2030-01-02",
        person("b", "Boris", ""),
        listing("a", "\"reason\":[\"r\"],\"program\":[\"X\"]"),
        person("a", "Anna", "\"birthDate\":[\"1970\"],\"country\":[\"ru\",\"kp\"]"));

    EditionDiff diff = list.diff();

    assertThat(diff.added()).isEmpty();
    assertThat(diff.removed()).isEmpty();
    assertThat(diff.changed()).isEmpty();
  }

  @Test
  void changedFieldsAreToldBeforeAndAfter() throws Exception {
    list.edition(
        "2030-01-01", person("a", "Anna", "\"birthDate\":[\"1970\"]"), person("b", "Boris", ""));
    list.edition(
        "2030-01-02",
        person("a", "Anna", "\"birthDate\":[\"1971\"]"),
        listing("a", "\"program\":[\"X\"]"),
        person("c", "Clara", ""));

    EditionDiff diff = list.diff();

    assertThat(diff.added())
        .extracting(entry -> entry.subject().caption())
        .containsExactly("Clara");
    assertThat(diff.removed())
        .extracting(entry -> entry.subject().caption())
        .containsExactly("Boris");
    assertThat(diff.changed()).hasSize(1);
    assertThat(diff.changed().getFirst().fields())
        .containsExactly(
            new FieldChange("Sanction.program", List.of(), List.of("X")),
            new FieldChange("birthDate", List.of("1970"), List.of("1971")));
  }

  @Test
  void aLifeHasEveryEdition() throws Exception {
    list.edition("2030-01-01", person("b", "Boris", ""));
    list.edition("2030-01-02", person("a", "Anna", ""), person("b", "Boris", ""));
    list.edition("2030-01-03", person("a", "Anna", "\"country\":[\"kp\"]"), person("b", "B", ""));
    list.edition("2030-01-04", person("b", "Boris", ""));
    list.edition("2030-01-05", person("b", "Boris B", ""));

    EntryLife life = EntryLife.of(list.store(), HouseList.NAME, "a").orElseThrow();

    assertThat(life.stages())
        .extracting(Stage::state)
        .containsExactly(State.NOT_YET, State.ADDED, State.CHANGED, State.REMOVED, State.GONE);
    assertThat(life.firstSeen().day()).hasToString("2030-01-02");
    assertThat(life.lastSeen().day()).hasToString("2030-01-03");
    assertThat(life.removedWith().orElseThrow().day()).hasToString("2030-01-04");
    assertThat(life.isListed()).isFalse();
    assertThat(EntryLife.of(list.store(), HouseList.NAME, "z")).isEmpty();
  }

  @Test
  void editionsAreFoundByDayIdAndDigest() throws Exception {
    Edition first = list.edition("2030-01-01", person("a", "Anna", ""));
    Edition second = list.edition("2030-01-02", person("a", "Anna B", ""));
    List<Edition> held = list.store().editions(HouseList.NAME);

    assertThat(EditionChoice.find("house", held, "2030-01-01")).isEqualTo(first);
    assertThat(EditionChoice.find("house", held, second.id())).isEqualTo(second);
    assertThat(EditionChoice.find("house", held, second.sha256().substring(0, 8)))
        .isEqualTo(second);
    assertThatThrownBy(() -> EditionChoice.find("house", held, "2031-01-01"))
        .hasMessageContaining("no edition of house (2031-01-01)")
        .hasMessageContaining(first.id());
    assertThatThrownBy(() -> EditionChoice.find("house", held, "2030-01"))
        .hasMessageContaining("more than one");
  }
}
