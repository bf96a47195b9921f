package org.cordon.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.NameProperties;
import org.cordon.entity.Statement;
import org.cordon.name.Name;
import org.cordon.name.NameAnalyzer;
import org.cordon.name.NameKind;

/**
 * The names of an asked entity: as it gives them, or put together from their parts when it gives no
 * whole one.
 */
final class Party {
  private static final List<String> FIRST =
      List.of("firstName", "secondName", "middleName", "fatherName");

  private Party() {}

  /** The analysed names; a party that may be person or organisation is analysed as both. */
  static List<Name> names(Entity entity, NameAnalyzer analyzer) {
    List<Name> names = new ArrayList<>();
    for (String text : texts(entity)) {
      for (NameKind kind : kinds(entity)) {
        Name name = analyzer.analyze(text, kind);
        if (!name.parts().isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static List<NameKind> kinds(Entity entity) {
    return switch (entity.schema().name()) {
      case "Thing" -> List.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.OBJECT);
      case "LegalEntity" -> List.of(NameKind.PERSON, NameKind.ORGANISATION);
      default -> List.of(NameKind.of(entity.schema()));
    };
  }

  private static Set<String> texts(Entity entity) {
    Set<String> texts = new LinkedHashSet<>();
    for (Statement statement : NameProperties.statements(entity)) {
      texts.add(statement.value());
    }
    if (texts.isEmpty()) {
      String joined = joined(entity);
      if (!joined.isBlank()) {
        texts.add(joined);
      }
    }
    return texts;
  }

  private static String joined(Entity entity) {
    StringBuilder text = new StringBuilder();
    for (String property : FIRST) {
      entity.first(property).ifPresent(value -> text.append(value).append(' '));
    }
    entity.first("lastName").ifPresent(text::append);
    return text.toString().strip();
  }
}
