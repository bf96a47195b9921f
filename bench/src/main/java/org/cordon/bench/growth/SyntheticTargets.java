package org.cordon.bench.growth;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Random;
import java.util.RandomAccess;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;

/**
 * List entries made up from the parts of listed names, each made when it is asked for, so that
 * millions of them take no memory. The same number gives the same entry for the same parts.
 *
 * <p>Of twenty entries fifteen are people, four companies and one is a vessel. Half of them have an
 * alias in which one more name was drawn; people have a birth date and a nationality.
 */
final class SyntheticTargets extends AbstractList<ListEntry> implements RandomAccess {
  static final String SOURCE = "synthetic";
  private static final long SEED = 20_260_102L;
  private static final long STEP = 0x9e3779b97f4a7c15L;
  private static final List<String> COUNTRIES =
      List.of("ru", "ir", "kp", "sy", "iq", "af", "cn", "by", "ua", "us", "gb", "de", "ly", "so");

  private final NameParts parts;
  private final int size;
  private final Schema person = Model.standard().require("Person");
  private final Schema company = Model.standard().require("Company");
  private final Schema vessel = Model.standard().require("Vessel");

  SyntheticTargets(NameParts parts, int size) {
    this.parts = parts;
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public ListEntry get(int index) {
    Random random = new Random(SEED + index * STEP);
    Schema schema = schema(random.nextInt(20));
    boolean isPerson = schema.equals(person) || !parts.hasOthers();
    String key = "S." + index;
    Entity.Builder subject =
        Entity.builder(SOURCE + "-" + key, isPerson ? person : schema)
            .add("name", parts.name(isPerson, random), "name");
    if (random.nextBoolean()) {
      subject.add("alias", parts.name(isPerson, random), "alias");
    }
    if (isPerson) {
      subject
          .add("birthDate", birthDate(random), "birth_date")
          .add("nationality", COUNTRIES.get(random.nextInt(COUNTRIES.size())), "nationality");
    }
    return new ListEntry(SOURCE, key, subject.build(), List.of(), SOURCE + ":" + index);
  }

  private Schema schema(int chance) {
    if (chance < 15) {
      return person;
    }
    return chance < 19 ? company : vessel;
  }

  private static String birthDate(Random random) {
    int year = 1930 + random.nextInt(75);
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    return LocalDate.of(year, month, day).toString();
  }
}
