package org.cordon.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Entity;

/**
 * The facts put to the engine: a shipment, contract, call or transfer of a vessel, payment, event.
 *
 * @param id as given
 * @param kind what it is
 * @param date the day on which the act happens
 * @param contractDate the day of the contract, if stated
 * @param activities what is done, by the words of the measures
 * @param parties who takes part
 * @param goods the goods lines
 * @param route from where to where
 * @param vessel the vessel, if any
 * @param endUse what goods or services are for; may be empty
 * @param endUseCountry where they are used; may be empty
 * @param licences permissions held
 * @param claims exemptions claimed
 * @param facts further facts by declared name: text, number, flag or list of texts
 * @param event the event, if it is one
 */
public record Transaction(
    String id,
    Kind kind,
    LocalDate date,
    Optional<LocalDate> contractDate,
    List<String> activities,
    List<Party> parties,
    List<GoodsLine> goods,
    Route route,
    Optional<Entity> vessel,
    String endUse,
    String endUseCountry,
    List<Licence> licences,
    List<Claim> claims,
    Map<String, Object> facts,
    Optional<Event> event) {
  /** Copies the collections. */
  public Transaction {
    activities = List.copyOf(activities);
    parties = List.copyOf(parties);
    goods = List.copyOf(goods);
    licences = List.copyOf(licences);
    claims = List.copyOf(claims);
    facts = Map.copyOf(facts);
  }

  /** What a transaction is. */
  public enum Kind {
    /** Goods from somebody to somebody. */
    SHIPMENT,
    /** Services, labour, technology, finance. */
    CONTRACT,
    /** A vessel calls at a port. */
    CALL,
    /** Goods pass from one vessel to another. */
    TRANSFER,
    /** Money from somebody to somebody. */
    PAYMENT,
    /** Something that happened, put to treaties. */
    EVENT
  }

  /**
   * Somebody who takes part.
   *
   * @param role e.g. {@code consignee}
   * @param entity who it is
   * @param owners who holds which share of it, as stated
   */
  public record Party(String role, Entity entity, List<Holding> owners) {
    /** Copies the list. */
    public Party {
      owners = List.copyOf(owners);
    }
  }

  /**
   * A share or the control that somebody has of a party.
   *
   * @param entity the holder
   * @param share percent from 0 to 100; absent if not stated
   * @param control whether the holder controls the party whatever the share
   * @param source where this is known from; may be empty
   * @param owners who holds the holder, as stated
   */
  public record Holding(
      Entity entity, Optional<Double> share, boolean control, String source, List<Holding> owners) {
    /** Copies the list. */
    public Holding {
      owners = List.copyOf(owners);
    }
  }

  /**
   * One line of goods.
   *
   * @param code the digits of the code; empty if none is given
   * @param nomenclature HS, CN, HTS or HSK
   * @param edition the year of the edition of the Harmonized System; 0 if not stated
   * @param description in words; may be empty
   * @param quantity in the unit, if stated
   * @param unit of the quantity; may be empty
   * @param value in the currency, if stated
   * @param currency of the value; may be empty
   * @param origin country of origin; may be empty
   * @param eccn entry of the Commerce Control List or EAR99; may be empty
   * @param subjectToEar whether it is subject to the US export rules, if stated
   * @param lists control lists on which the goods stand
   */
  public record GoodsLine(
      String code,
      String nomenclature,
      int edition,
      String description,
      Optional<Double> quantity,
      String unit,
      Optional<Double> value,
      String currency,
      String origin,
      String eccn,
      Optional<Boolean> subjectToEar,
      List<String> lists) {
    /** Copies the list. */
    public GoodsLine {
      lists = List.copyOf(lists);
    }
  }

  /**
   * From where to where.
   *
   * @param from country of loading; may be empty
   * @param to country of destination; may be empty
   * @param via countries passed through, in order
   */
  public record Route(String from, String to, List<String> via) {
    /** Nothing is known of the route. */
    public static final Route NONE = new Route("", "", List.of());

    /** Copies the list. */
    public Route {
      via = List.copyOf(via);
    }
  }

  /**
   * A permission that is held.
   *
   * @param authority who gave it
   * @param number its number
   * @param measures the measures, paragraphs or instruments that it covers; empty covers none
   * @param from first day, if stated
   * @param until last day, if stated
   */
  public record Licence(
      String authority,
      String number,
      List<String> measures,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {
    /** Copies the list. */
    public Licence {
      measures = List.copyOf(measures);
    }
  }

  /**
   * An exemption that is claimed.
   *
   * @param word the word of the measure
   * @param evidence what shows that its conditions are met; without it the claim lifts nothing
   */
  public record Claim(String word, String evidence) {}

  /**
   * An event.
   *
   * @param what e.g. {@code armed-attack}
   * @param of the state to which it happens
   * @param by the states that do it
   */
  public record Event(String what, String of, List<String> by) {
    /** Copies the list. */
    public Event {
      by = List.copyOf(by);
    }
  }
}
