package org.cordon.server.data;

import java.util.List;

/**
 * A data set of the published interface: one source, or a collection of others.
 *
 * @param name lower case with digits and underscores
 * @param title for people
 * @param source the source behind it; empty for collections
 * @param children the data sets directly in a collection
 * @param version its version where one is declared; else empty
 * @param loaded whether the server answers from it
 */
public record Dataset(
    String name,
    String title,
    String source,
    List<String> children,
    String version,
    boolean loaded) {
  /** Copies the children. */
  public Dataset {
    children = List.copyOf(children);
  }

  /** A source. */
  public static Dataset ofSource(String name, String title, String source, boolean loaded) {
    return new Dataset(name, title, source, List.of(), "", loaded);
  }

  /** A collection. */
  public static Dataset collection(String name, String title, List<String> children) {
    return new Dataset(name, title, "", children, "", true);
  }
}
