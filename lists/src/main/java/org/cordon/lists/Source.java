package org.cordon.lists;

/**
 * One published list of one authority, declared as data in {@code sources.json}.
 *
 * @param name the short name used in commands, e.g. {@code un-sc}
 * @param title the list's name for people
 * @param authority who publishes it
 * @param jurisdiction whose law it is: a country code, {@code un} or {@code eu}
 * @param format the name of the {@link Importer} that reads it
 * @param address the official address; empty when there is none
 * @param licence what the publisher says about re-use; empty when nothing
 */
public record Source(
    String name,
    String title,
    String authority,
    String jurisdiction,
    String format,
    String address,
    String licence) {}
