package org.cordon.match;

import org.cordon.name.NameKind;

/**
 * What agreement and disagreement of names is worth, in log-odds.
 *
 * <p>The model: before names are compared the log-odds are {@link #prior}. Each aligned pair of
 * parts adds its agreement times its share of the asked name's weight times {@link #askedShare},
 * and likewise for the listed name, so that two names that agree throughout reach {@code prior +
 * askedShare + listedShare}. Parts that only one name has add nothing. A part of the asked name
 * that stands against a part of the listed name is a conflict and takes away up to {@link
 * #conflict}.
 *
 * @param prior the log-odds of two names that share nothing
 * @param askedShare what covering the whole asked name adds
 * @param listedShare what covering the whole listed name adds
 * @param conflict what a full part against a full part takes away
 * @param disorder what is taken away when three or more aligned parts stand in an order that is no
 *     rotation
 * @param otherForm what different legal forms take away
 * @param numberConflict what different numbers take away
 * @param weakAlias what is taken away when the source calls the listed name a weak alias
 */
record NameEvidence(
    double prior,
    double askedShare,
    double listedShare,
    double conflict,
    double disorder,
    double otherForm,
    double numberConflict,
    double weakAlias) {

  static final NameEvidence PERSON = new NameEvidence(-12, 9, 7, 6, 1.2, 0, 4, 0.7);
  static final NameEvidence ORGANISATION = new NameEvidence(-12, 9, 7, 5, 0.8, 1.5, 5, 0.7);
  static final NameEvidence OBJECT = new NameEvidence(-12, 9, 7, 7, 1.5, 0, 7, 0.7);

  /** The lowest log-odds that names can bring a target to that was found by an identifier. */
  static final double FLOOR = -13;

  static NameEvidence of(NameKind kind) {
    return switch (kind) {
      case PERSON -> PERSON;
      case ORGANISATION -> ORGANISATION;
      case OBJECT -> OBJECT;
    };
  }
}
