package org.cordon.entity;

import java.util.Optional;

/**
 * One property of a {@link Schema}.
 *
 * @param name the FollowTheMoney name, e.g. {@code birthDate}
 * @param schema the schema that declares it, e.g. {@code Person}
 * @param type what its values are
 * @param matched whether values of this property take part in matching
 * @param format for identifiers: the name of the {@link IdentifierFormat} that values follow
 * @param range for entity references: the schema they point to
 * @param reverse for entity references: the property name on the other side
 */
public record Property(
    String name,
    String schema,
    PropertyType type,
    boolean matched,
    Optional<IdentifierFormat> format,
    Optional<String> range,
    Optional<String> reverse) {}
