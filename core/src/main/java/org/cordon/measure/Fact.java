package org.cordon.measure;

/**
 * A fact that a transaction may state and a condition may ask for.
 *
 * @param name as written in transactions and conditions
 * @param type what values it has
 * @param assumed whether an absent fact counts as empty, zero or false; otherwise what depends on
 *     it stays unknown
 * @param meaning one sentence for people
 */
public record Fact(String name, FactType type, boolean assumed, String meaning) {}
