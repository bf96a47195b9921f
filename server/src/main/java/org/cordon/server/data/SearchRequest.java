package org.cordon.server.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question to the index for free text.
 *
 * @param text the query; empty for everything
 * @param simple whether the text is taken as words, so that there is no syntax to get wrong
 * @param fuzzy whether words may differ by a letter or two
 * @param schemata the names of the schemata that count; empty for all
 * @param excludedSchemata the names of those that do not
 * @param datasets the names of the data sets that count
 * @param filters field to values
 * @param all whether all values of one field must agree, not just one
 * @param changedSince only what changed later
 * @param target only what is a target, or only what is none
 * @param sort fields with a direction, {@code field:asc}
 * @param facets what to count
 * @param offset how many results to leave out
 * @param limit how many results to give
 */
public record SearchRequest(
    String text,
    boolean simple,
    boolean fuzzy,
    Set<String> schemata,
    List<String> excludedSchemata,
    Set<String> datasets,
    Map<String, List<String>> filters,
    boolean all,
    Optional<String> changedSince,
    Optional<Boolean> target,
    List<String> sort,
    List<String> facets,
    int offset,
    int limit) {}
