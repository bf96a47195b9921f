package org.cordon.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One paragraph of an instrument as data.
 *
 * @param id unique among all measures
 * @param paragraph as it is cited, e.g. {@code 8(a)(i)}
 * @param effect what it does
 * @param outcome the outcome when it applies
 * @param policy how licences are decided, e.g. {@code policy of denial}; may be empty
 * @param subject goods, technology, service, finance, vessel, labour, travel, asset-freeze,
 *     assistance, ownership, typology
 * @param scope which acts it is about
 * @param goods which goods it is about; absent if not about goods in particular
 * @param when further condition
 * @param exemptions what lifts it
 * @param quota the amount up to which the act is allowed; only with {@link Effect#QUOTA}
 * @param listed list entries that it is about; absent if it is not about listed parties
 * @param obligation the duty of a treaty that an event may trigger; absent for all others
 * @param validity when it is in force
 * @param grounds what it says and where that was read
 */
public record Measure(
    String id,
    String paragraph,
    Effect effect,
    Outcome outcome,
    String policy,
    String subject,
    Scope scope,
    Optional<GoodsRule> goods,
    Condition when,
    List<Exemption> exemptions,
    Optional<Quota> quota,
    Optional<ListRule> listed,
    Optional<Obligation> obligation,
    Validity validity,
    Grounds grounds) {
  /** Copies the exemptions. */
  public Measure {
    exemptions = List.copyOf(exemptions);
  }

  boolean isOfLines() {
    return goods.isPresent() || quota.isPresent() || when.isOfLine();
  }

  /**
   * Which acts a measure is about.
   *
   * @param direction how the act stands to the territory
   * @param territory country codes; empty for all
   * @param activities what must be done, one of these; empty for anything
   */
  public record Scope(Direction direction, Set<String> territory, Set<String> activities) {
    /** Copies the sets. */
    public Scope {
      territory = Set.copyOf(territory);
      activities = Set.copyOf(activities);
    }
  }

  /**
   * Which list entries a measure is about.
   *
   * @param sources names of lists
   * @param programs words in small letters, one of which a programme contains; empty for all
   */
  public record ListRule(Set<String> sources, List<String> programs) {
    /** Copies the collections. */
    public ListRule {
      sources = Set.copyOf(sources);
      programs = List.copyOf(programs);
    }
  }

  /**
   * What a measure says and where that was read.
   *
   * @param summary the substance in one or two sentences of our own
   * @param source where it was read
   * @param confirmed whether the substance was seen in a source text
   * @param note limits of what is known; may be empty
   * @param basis paragraphs or measures that this one carries out
   */
  public record Grounds(
      String summary, String source, boolean confirmed, String note, List<String> basis) {
    /** Copies the list. */
    public Grounds {
      basis = List.copyOf(basis);
    }
  }
}
