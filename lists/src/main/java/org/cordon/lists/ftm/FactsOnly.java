package org.cordon.lists.ftm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;

/**
 * Leaves out what a publisher wrote in sentences, and keeps names, dates, identifiers, addresses,
 * programmes, references and positions.
 *
 * <p>Facts may be passed on where a publisher's prose may not. Left out are all values of the type
 * {@link PropertyType#TEXT} (notes, reasons, summaries, descriptions), the remarks on an address,
 * every {@link PropertyType#STRING} longer than {@value #LONGEST} characters (a position that goes
 * on to say what is held against its holder), and properties that the schema does not declare,
 * since nothing tells what they hold. Links to other entries that were found in comments go too.
 */
final class FactsOnly {
  /**
   * The longest short text, in characters. The positions of the UN list that are no more than a
   * position have up to 99.
   */
  static final int LONGEST = 100;

  /** Short by type, but free remarks by use. */
  private static final Set<String> REMARKS = Set.of("remarks");

  private FactsOnly() {}

  static ListEntry of(ListEntry entry) {
    return new ListEntry(
        entry.source(),
        entry.key(),
        of(entry.subject()),
        entry.details().stream()
            .filter(detail -> !isLinkOfSentences(detail))
            .map(FactsOnly::of)
            .toList(),
        entry.place());
  }

  /** A link that was found in comments goes with the comments, which would tell what it means. */
  private static boolean isLinkOfSentences(Entity detail) {
    return detail.schema().name().equals("UnknownLink")
        && detail.statements().stream()
            .anyMatch(statement -> statement.field().startsWith("COMMENTS"));
  }

  private static Entity of(Entity entity) {
    List<Statement> facts =
        entity.statements().stream()
            .filter(statement -> isFact(entity, statement))
            .map(FactsOnly::withoutSentences)
            .toList();
    return new Entity(entity.id(), entity.schema(), facts);
  }

  private static boolean isFact(Entity entity, Statement statement) {
    Optional<PropertyType> type =
        entity.schema().property(statement.property()).map(property -> property.type());
    if (type.isEmpty() || REMARKS.contains(statement.property())) {
      return false;
    }
    return switch (type.get()) {
      case TEXT -> false;
      case STRING -> statement.value().length() <= LONGEST;
      default -> true;
    };
  }

  /** A value may have been taken out of a sentence, which is then its text as published. */
  private static Statement withoutSentences(Statement statement) {
    int length = statement.original().length();
    if (length <= LONGEST || length <= 2 * statement.value().length()) {
      return statement;
    }
    return new Statement(
        statement.property(),
        statement.value(),
        statement.value(),
        statement.field(),
        statement.lang());
  }
}
