package org.cordon.cli.command;

import java.util.List;
import java.util.Optional;
import org.cordon.cli.CliException;
import org.cordon.entity.ListEntry;
import org.cordon.register.Register;
import org.cordon.register.Target;
import org.cordon.resolve.EntryRef;

/**
 * Reads how people name targets and entries: {@code SOURCE:KEY} is one entry; a key or entity id by
 * itself is the target that holds it.
 */
final class EntryNames {
  private final Register register;

  EntryNames(Register register) {
    this.register = register;
  }

  /** The target that a name means. */
  Target target(String name) {
    Optional<EntryRef> entry = entry(name);
    List<Target> found =
        entry.isPresent()
            ? register.findAll(entry.get().key()).stream()
                .filter(target -> holds(target, entry.get()))
                .toList()
            : register.findAll(name);
    if (found.isEmpty()) {
      throw CliException.badInput(
          "expected an entry as SOURCE:KEY, or a key or entity id, found ("
              + name
              + "), which is not in the register"
              + System.lineSeparator()
              + "To look for a name: cordon match \""
              + name
              + "\"");
    }
    if (found.size() > 1) {
      throw CliException.badInput(
          "(%s) stands for several targets: %s%sName one entry as SOURCE:KEY."
              .formatted(
                  name,
                  String.join(", ", found.stream().map(EntryNames::first).toList()),
                  System.lineSeparator()));
    }
    return found.getFirst();
  }

  /** The entry that a name means, if it is of the form SOURCE:KEY with a source of the register. */
  Optional<EntryRef> entry(String name) {
    int colon = name.indexOf(':');
    if (colon <= 0) {
      return Optional.empty();
    }
    String source = name.substring(0, colon);
    boolean known =
        register.editions().stream().anyMatch(edition -> edition.source().equals(source));
    return known ? Optional.of(new EntryRef(source, name.substring(colon + 1))) : Optional.empty();
  }

  /** The one entry that a name means; a key or id must stand for one entry alone. */
  ListEntry oneEntry(String name) {
    Optional<EntryRef> entry = entry(name);
    List<ListEntry> all =
        target(name).entries().stream()
            .filter(one -> entry.map(EntryRef.of(one)::equals).orElseGet(() -> one.isNamed(name)))
            .toList();
    List<EntryRef> named = all.stream().map(EntryRef::of).distinct().toList();
    if (named.size() != 1) {
      throw CliException.badInput(
          "(%s) stands for several entries: %s%sName one of them."
              .formatted(
                  name,
                  String.join(", ", named.stream().map(EntryRef::toString).toList()),
                  System.lineSeparator()));
    }
    return all.getFirst();
  }

  private static boolean holds(Target target, EntryRef entry) {
    return target.entries().stream().map(EntryRef::of).anyMatch(entry::equals);
  }

  private static String first(Target target) {
    ListEntry entry = target.entries().getFirst();
    return EntryRef.of(entry).toString();
  }
}
