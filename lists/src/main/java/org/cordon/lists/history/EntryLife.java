package org.cordon.lists.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;

/**
 * One entry over all held editions of its source.
 *
 * @param entry the entry as it stands in the last edition that has it
 * @param stages what each edition says, oldest first; at least one has the entry
 */
public record EntryLife(ListEntry entry, List<Stage> stages) {
  /** What an edition says of the entry. */
  public enum State {
    /** It is not there, and was not before. */
    NOT_YET,
    /** It is there in the oldest edition held, so it may have been listed long before. */
    HELD,
    /** It is there for the first time, or again. */
    ADDED,
    /** It is there and says what it said in the edition before. */
    SAME,
    /** It is there and says other things than before. */
    CHANGED,
    /** It is not there any more. */
    REMOVED,
    /** It is still gone. */
    GONE
  }

  /**
   * One edition in the life of an entry.
   *
   * @param edition the edition
   * @param state what it says
   * @param fields what changed since the edition before, for {@link State#CHANGED}
   */
  public record Stage(Edition edition, State state, List<FieldChange> fields) {
    /** Copies the fields. */
    public Stage {
      fields = List.copyOf(fields);
    }

    /** Whether the edition has the entry. */
    public boolean isListed() {
      return switch (state) {
        case HELD, ADDED, SAME, CHANGED -> true;
        case NOT_YET, REMOVED, GONE -> false;
      };
    }
  }

  /** Copies the stages. */
  public EntryLife {
    stages = List.copyOf(stages);
  }

  /**
   * The life of the entry of that key or entity id.
   *
   * @return empty when no edition of the source has it
   * @throws ListFormatException if an edition cannot be read any more
   */
  public static Optional<EntryLife> of(ListStore store, String source, String keyOrId)
      throws IOException, ListFormatException {
    List<Edition> editions = store.editions(source);
    List<List<ListEntry>> found = new ArrayList<>();
    for (Edition edition : editions) {
      found.add(store.entries(edition).stream().filter(entry -> entry.isNamed(keyOrId)).toList());
    }
    return found.reversed().stream()
        .filter(entries -> !entries.isEmpty())
        .findFirst()
        .map(last -> new EntryLife(last.getFirst(), stages(editions, found)));
  }

  private static List<Stage> stages(List<Edition> editions, List<List<ListEntry>> found) {
    List<Stage> stages = new ArrayList<>();
    boolean ever = false;
    for (int i = 0; i < editions.size(); i++) {
      List<ListEntry> before = i == 0 ? List.of() : found.get(i - 1);
      stages.add(stage(editions.get(i), i == 0, ever, before, found.get(i)));
      ever = ever || !found.get(i).isEmpty();
    }
    return stages;
  }

  private static Stage stage(
      Edition edition, boolean oldest, boolean ever, List<ListEntry> before, List<ListEntry> now) {
    if (now.isEmpty()) {
      State gone = ever ? State.GONE : State.NOT_YET;
      return new Stage(edition, before.isEmpty() ? gone : State.REMOVED, List.of());
    }
    if (before.isEmpty()) {
      return new Stage(edition, oldest ? State.HELD : State.ADDED, List.of());
    }
    List<FieldChange> fields = EntryFacts.of(before).changesTo(EntryFacts.of(now));
    return new Stage(edition, fields.isEmpty() ? State.SAME : State.CHANGED, fields);
  }

  /** The first edition that has it. */
  public Edition firstSeen() {
    return stages.stream().filter(Stage::isListed).findFirst().orElseThrow().edition();
  }

  /** The last edition that has it. */
  public Edition lastSeen() {
    return stages.reversed().stream().filter(Stage::isListed).findFirst().orElseThrow().edition();
  }

  /** Whether the newest edition has it. */
  public boolean isListed() {
    return stages.getLast().isListed();
  }

  /** The edition with which it went for good; empty while it is listed. */
  public Optional<Edition> removedWith() {
    return isListed()
        ? Optional.empty()
        : stages.reversed().stream()
            .filter(stage -> stage.state() == State.REMOVED)
            .findFirst()
            .map(Stage::edition);
  }

  /** The dates of a kind that its listings state, in stated order, each once. */
  public List<String> stated(String property) {
    return entry.details().stream()
        .filter(detail -> detail.schema().name().equals("Sanction"))
        .map((Entity detail) -> detail.values(property))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
