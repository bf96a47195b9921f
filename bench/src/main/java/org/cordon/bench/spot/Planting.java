package org.cordon.bench.spot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cordon.entity.Entity;
import org.cordon.register.NameTable;
import org.cordon.register.Register;
import org.cordon.text.CommonWords;

/**
 * Listed names set into prose under variants. Taken are Latin names of two to six words that are
 * not called weak aliases, have no digits and a word of four letters or more that is not common:
 * single words and common words are never to be hits. Ships are planted with the word vessel.
 */
final class Planting {
  /** A planted name: whose, in which form, and the text around it with its place. */
  record Planted(int target, Variant variant, String listed, String text, int start, int end) {}

  private final Register register;
  private final Prose prose;
  private final Random random;

  Planting(Register register, Prose prose, long seed) {
    this.register = register;
    this.prose = prose;
    random = new Random(seed);
  }

  /** So many planted names, drawn evenly over the register, variants in turn. */
  List<Planted> plant(int count) {
    List<Planted> planted = new ArrayList<>();
    NameTable names = register.names();
    int tries = 0;
    while (planted.size() < count && tries++ < count * 50) {
      int name = random.nextInt(names.size());
      String text = register.nameText(name);
      Variant variant = Variant.values()[planted.size() % Variant.values().length];
      if (isFit(name, text)) {
        String form = variant.of(text, random);
        boolean small = variant != Variant.LOWER || text.split(" ", -1).length > 1;
        if (!form.isEmpty() && small && !(variant == Variant.TURNED && !isPerson(name))) {
          planted.add(in(name, variant, text, form));
        }
      }
    }
    return planted;
  }

  private boolean isPerson(int name) {
    return subject(name).schema().isA("Person");
  }

  private Entity subject(int name) {
    return register.target(register.names().target(name)).subject();
  }

  private boolean isFit(int name, String text) {
    int head = register.names().head(name);
    String[] words = text.split(" ", -1);
    boolean telling = false;
    int letters = 0;
    for (String word : words) {
      String plain = word.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
      telling |= plain.length() >= 4 && !CommonWords.has(plain);
      letters += plain.length() >= 3 ? 1 : 0;
    }
    return telling
        && letters >= 2
        && words.length >= 2
        && words.length <= 6
        && !NameTable.weak(head)
        && text.matches("[\\p{IsLatin}' .-]+");
  }

  private Planted in(int name, Variant variant, String listed, String form) {
    String before = prose.text(200).strip() + " On that day ";
    Entity subject = subject(name);
    boolean ship = subject.schema().isA("Vehicle");
    String lead = before + (ship ? "the vessel " : "");
    String text = lead + form + " was named in it. " + prose.text(150).strip();
    int target = register.names().target(name);
    return new Planted(target, variant, listed, text, lead.length(), lead.length() + form.length());
  }
}
