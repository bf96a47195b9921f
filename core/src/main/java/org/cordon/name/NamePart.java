package org.cordon.name;

/**
 * One part of an analysed name.
 *
 * @param form lower-case ASCII letters and digits, or {@code #} and the class of a legal form
 * @param kind its role
 * @param weight how much it says about who is named, from 0 (nothing) to 1 (a rare name)
 */
public record NamePart(String form, PartKind kind, float weight) {}
