/**
 * Published lists: sources, the contract of importers, editions and the store that keeps them.
 *
 * <p>A data folder holds {@code lists/<source>/<edition>/} with {@code edition.json}, {@code
 * problems.jsonl} and the untouched files under {@code raw/}; {@code staging/} for work in
 * progress; {@code lock}; {@code register.cordon}; and {@code registers/} for other days. An
 * edition is prepared in {@code staging/}, synced, and renamed into place: it is there whole or not
 * at all. The layout, the checks and their bounds are described in {@code docs/lists.md}.
 *
 * <p>Importers live in packages of their own below this one; {@link org.cordon.lists.Importers}
 * alone names them. Everything here may be used by several threads, except where a class says
 * otherwise.
 */
@NullMarked
package org.cordon.lists;

import org.jspecify.annotations.NullMarked;
