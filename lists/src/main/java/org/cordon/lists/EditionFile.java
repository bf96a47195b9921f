package org.cordon.lists;

/**
 * One raw file of an edition, exactly as it was given.
 *
 * @param name its file name inside the edition's {@code raw} folder
 * @param bytes its size
 * @param sha256 the SHA-256 of its bytes in lower-case hex
 */
public record EditionFile(String name, long bytes, String sha256) {}
