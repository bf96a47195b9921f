package org.cordon.resolve;

import java.util.ArrayList;
import java.util.List;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Schema;
import org.cordon.match.EntryProfile;
import org.cordon.name.Name;
import org.cordon.name.NameKind;
import org.cordon.name.NamePart;
import org.cordon.name.NameUnit;
import org.cordon.name.PartKeys;
import org.cordon.register.Facts;

/** An entry as resolution sees it: prepared for comparison, with the tokens of its names. */
final class Subject {
  final EntryProfile profile;
  final Facts facts;
  final Family family;

  /** For each name the hashes of its telling parts, ascending: the sound where there is one. */
  final int[][] tokens;

  private Subject(EntryProfile profile) {
    this.profile = profile;
    this.facts = profile.facts();
    this.family = Family.of(profile.entry().subject().schema());
    this.tokens = new int[profile.nameCount()][];
    for (int name = 0; name < tokens.length; name++) {
      tokens[name] = tokens(profile.name(name), profile.keys(name));
    }
  }

  static Subject of(ListEntry entry, EntryProfile.Maker maker) {
    return new Subject(maker.of(entry));
  }

  String source() {
    return profile.entry().source();
  }

  ListEntry entry() {
    return profile.entry();
  }

  private static int[] tokens(Name name, List<PartKeys> keys) {
    List<Integer> tokens = new ArrayList<>();
    for (int part = 0; part < name.parts().size(); part++) {
      if (tells(name.parts().get(part))) {
        tokens.add(token(name.parts().get(part), keysOf(name, keys, part)));
      }
    }
    return tokens.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  private static boolean tells(NamePart part) {
    return switch (part.kind()) {
      case INITIAL, PARTICLE, TITLE, ORG_FORM, STOP -> false;
      case WORD, PATRONYMIC, GENERIC, NUMBER, PLACE -> true;
    };
  }

  private static int token(NamePart part, PartKeys keys) {
    return keys.skeleton() == 0 ? PartKeys.hash(part.form(), 21) : keys.skeleton();
  }

  private static PartKeys keysOf(Name name, List<PartKeys> keys, int part) {
    for (int unit = 0; unit < name.units().size(); unit++) {
      NameUnit one = name.units().get(unit);
      if (one.first() == part && one.span() == 1) {
        return keys.get(unit);
      }
    }
    return PartKeys.of(name.parts().get(part).form());
  }

  /** Kinds of things that are never the same subject. */
  enum Family {
    PERSON,
    ORGANISATION,
    /** Person or organisation: the source does not say which. */
    LEGAL_ENTITY,
    VESSEL,
    AIRCRAFT,
    OTHER;

    static Family of(Schema schema) {
      if (schema.name().equals("LegalEntity")) {
        return LEGAL_ENTITY;
      }
      if (schema.isA("Vessel")) {
        return VESSEL;
      }
      if (schema.isA("Airplane")) {
        return AIRCRAFT;
      }
      return switch (NameKind.of(schema)) {
        case PERSON -> PERSON;
        case ORGANISATION -> ORGANISATION;
        case OBJECT -> OTHER;
      };
    }

    boolean mayBe(Family other) {
      return this == other
          || this == LEGAL_ENTITY && (other == PERSON || other == ORGANISATION)
          || other == LEGAL_ENTITY && (this == PERSON || this == ORGANISATION);
    }
  }
}
