package org.cordon.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Applies exemptions and licences to a measure that would otherwise hold. */
final class Lifting {
  /**
   * What is left.
   *
   * @param outcome the outcome after exemptions
   * @param evidence which exemption or licence was used, or why one that was claimed was not
   * @param wouldChange what would lift the measure and was not shown
   */
  record Left(Outcome outcome, List<String> evidence, List<String> wouldChange) {}

  private final MeasureSet.Entry entry;
  private final Transaction transaction;
  private final FactValues values;
  private final LocalDate day;
  private final List<String> evidence = new ArrayList<>();
  private final List<String> wouldChange = new ArrayList<>();

  private Lifting(
      MeasureSet.Entry entry, Transaction transaction, FactValues values, LocalDate day) {
    this.entry = entry;
    this.transaction = transaction;
    this.values = values;
    this.day = day;
  }

  static Left of(
      MeasureSet.Entry entry, Transaction transaction, FactValues values, LocalDate day) {
    Lifting lifting = new Lifting(entry, transaction, values, day);
    Outcome outcome = lifting.outcome();
    return new Left(outcome, lifting.evidence, lifting.wouldChange);
  }

  private Outcome outcome() {
    Measure measure = entry.measure();
    Outcome left = measure.outcome();
    for (Exemption exemption : measure.exemptions()) {
      if (isMet(exemption)) {
        evidence.add("lifted: " + exemption.text());
        left = left.atMost(exemption.outcome());
      }
    }
    if (measure.effect() == Effect.LICENCE_REQUIRED && left == Outcome.LICENCE_REQUIRED) {
      left = licensed(entry.instrument().authority()) ? Outcome.CLEAR : left;
    }
    return left;
  }

  private boolean isMet(Exemption exemption) {
    Truth fits = exemption.when().test(values);
    if (fits == Truth.FALSE) {
      return false;
    }
    if (fits == Truth.UNKNOWN) {
      wouldChange.add(
          exemption.text()
              + " (not stated: "
              + String.join(", ", exemption.when().missing(values))
              + ")");
      return false;
    }
    return isClaimed(exemption) && isPermitted(exemption);
  }

  private boolean isClaimed(Exemption exemption) {
    if (exemption.claim().isEmpty()) {
      return true;
    }
    Optional<Transaction.Claim> claim =
        transaction.claims().stream()
            .filter(given -> given.word().equals(exemption.claim()))
            .findFirst();
    if (claim.isEmpty()) {
      wouldChange.add(exemption.text() + " (claim \"" + exemption.claim() + "\" with evidence)");
      return false;
    }
    if (claim.get().evidence().isBlank()) {
      evidence.add("claimed without evidence, so not applied: " + exemption.text());
      wouldChange.add(exemption.text() + " (evidence for the claim is missing)");
      return false;
    }
    evidence.add("claim \"%s\": %s".formatted(exemption.claim(), claim.get().evidence()));
    return true;
  }

  private boolean isPermitted(Exemption exemption) {
    if (exemption.permit().isEmpty() || licensed(exemption.permit())) {
      return true;
    }
    wouldChange.add(exemption.text() + " (a permission of: " + exemption.permit() + ")");
    return false;
  }

  /** A licence of one authority cures only that authority's measure, within scope and dates. */
  private boolean licensed(String authority) {
    for (Transaction.Licence licence : transaction.licences()) {
      if (licence.authority().equalsIgnoreCase(authority) && covers(licence)) {
        evidence.add("licence " + licence.number() + " of " + licence.authority());
        return true;
      }
    }
    if (entry.measure().effect() == Effect.LICENCE_REQUIRED) {
      wouldChange.add("a licence of " + authority);
    }
    return false;
  }

  private boolean covers(Transaction.Licence licence) {
    if (licence.from().map(day::isBefore).orElse(false)
        || licence.until().map(day::isAfter).orElse(false)) {
      evidence.add("licence " + licence.number() + " does not cover " + day);
      return false;
    }
    boolean named =
        licence.measures().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(this::isNamed);
    if (!named) {
      evidence.add("licence %s does not name %s".formatted(licence.number(), entry.measure().id()));
    }
    return named;
  }

  private boolean isNamed(String name) {
    return name.equals(entry.measure().id().toLowerCase(Locale.ROOT))
        || name.equals(entry.instrument().id().toLowerCase(Locale.ROOT));
  }
}
