package org.cordon.server.http;

import java.util.List;

/**
 * One parameter of a route: how it is read, and what the API document says of it.
 *
 * @param name its name
 * @param in {@code query} or {@code path}
 * @param kind what it holds
 * @param list whether it may be given several times
 * @param preset the default as text; empty for none
 * @param least the least number; ignored for texts
 * @param most the greatest number; for lists the most elements; ignored for texts
 * @param values the only values allowed; empty for no such bound
 * @param about what it does, for people
 */
public record Parameter(
    String name,
    String in,
    Kind kind,
    boolean list,
    String preset,
    double least,
    double most,
    List<String> values,
    String about) {
  /** Kinds of values. */
  public enum Kind {
    /** Any text. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A day, or a day and a time. */
    DATE;
  }

  /** Copies the values. */
  public Parameter {
    values = List.copyOf(values);
  }

  /** A part of the path. */
  public static Parameter path(String name, String about) {
    return new Parameter(name, "path", Kind.STRING, false, "", 0, 0, List.of(), about);
  }

  /** A text; empty when not given. */
  public static Parameter text(String name, String preset, String about) {
    return new Parameter(name, "query", Kind.STRING, false, preset, 0, 0, List.of(), about);
  }

  /** A text that is one of some words. */
  public static Parameter oneOf(String name, String preset, List<String> values, String about) {
    return new Parameter(name, "query", Kind.STRING, false, preset, 0, 0, values, about);
  }

  /** Texts, given by repeating the parameter. */
  public static Parameter texts(String name, String about) {
    return texts(name, Integer.MAX_VALUE, List.of(), about);
  }

  /** Texts, with bounds. */
  public static Parameter texts(String name, int most, List<String> values, String about) {
    return new Parameter(name, "query", Kind.STRING, true, "", 0, most, values, about);
  }

  /** A whole number within bounds. */
  public static Parameter integer(String name, int preset, int least, int most, String about) {
    return new Parameter(
        name,
        "query",
        Kind.INTEGER,
        false,
        Integer.toString(preset),
        least,
        most,
        List.of(),
        about);
  }

  /** A number; the default as text, empty for none. */
  public static Parameter number(String name, String preset, String about) {
    return new Parameter(name, "query", Kind.NUMBER, false, preset, -1e9, 1e9, List.of(), about);
  }

  /** Yes or no; the default as text, empty for none. */
  public static Parameter flag(String name, String preset, String about) {
    return new Parameter(name, "query", Kind.BOOLEAN, false, preset, 0, 0, List.of(), about);
  }

  /** A day, with a time of day if need be. */
  public static Parameter date(String name, String about) {
    return new Parameter(name, "query", Kind.DATE, false, "", 0, 0, List.of(), about);
  }
}
