/**
 * The legacy CSV sets of the US Office of Foreign Assets Control: the Specially Designated
 * Nationals list (SDN) and the consolidated list of its other lists.
 *
 * <p>The path of a set: {@link OfacFile} reads one file and knows its role by its number of
 * columns; {@link OfacSet} checks that the parts belong together; {@link OfacEntryReader} makes an
 * entry of a row with its aliases, addresses and remarks; {@link RemarkReader} takes the facts out
 * of the remarks by the rules of {@code remark-rules.txt}.
 */
@NullMarked
package org.cordon.lists.ofac;

import org.jspecify.annotations.NullMarked;
