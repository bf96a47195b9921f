package org.cordon.register;

/**
 * What a register knows of one edition it was compiled from.
 *
 * @param source the source's name, e.g. {@code un-sc}
 * @param title the list's name for people
 * @param authority who publishes it
 * @param sha256 the SHA-256 of the raw bytes, in lower-case hex (of several files: of their
 *     digests, in file order)
 * @param published the publication date stated in the edition as an ISO date or date-time; empty
 *     when it states none
 * @param retrieved when the edition was imported, as an ISO instant
 * @param entries how many entries were kept
 */
public record SourceEdition(
    String source,
    String title,
    String authority,
    String sha256,
    String published,
    String retrieved,
    int entries) {}
