package org.cordon.lists;

import java.util.Optional;

/**
 * What the data folder holds of one source.
 *
 * @param source the source
 * @param current the edition in force; empty when none was imported
 * @param editions how many editions are held
 */
public record SourceStatus(Source source, Optional<Edition> current, int editions) {}
