package org.cordon.name;

import java.util.function.Function;

/** How much a part says about who is named. */
final class Weights {
  private static final float COMMON_BITS = 4;
  private static final float RANGE_BITS = 8;
  private static final float LEAST = 0.4f;
  private static final float GENERIC_SHARE = 0.5f;

  private static final Memo<Float> PERSON = new Memo<>(14);
  private static final Function<String, Float> WEIGH =
      form -> weight(Rarity.of(NameKind.PERSON).bits(form));

  private Weights() {}

  /** The weight of a part of a person's name, from 0.4 (the commonest names) to 1. */
  static float ofPerson(String form) {
    return PERSON.of(form, WEIGH);
  }

  /** The weight of a distinctive word of an organisation's or object's name, from 0.4 to 1. */
  static float ofWord(String form) {
    return weight(Rarity.of(NameKind.ORGANISATION).bits(form));
  }

  /** The weight of a generic word of an organisation's name, from 0.2 to 0.5. */
  static float ofGeneric(String form) {
    return GENERIC_SHARE * ofWord(form);
  }

  private static float weight(float bits) {
    float share = (bits - COMMON_BITS) / RANGE_BITS;
    return LEAST + (1 - LEAST) * Math.clamp(share, 0f, 1f);
  }
}
