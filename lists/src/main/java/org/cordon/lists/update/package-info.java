/**
 * Fetching lists from their official addresses: the only code of Cordon that opens a connection,
 * and only for the sources that the user enabled or named.
 *
 * <p>{@link org.cordon.lists.update.Updater} brings the files of one source up to date: {@code
 * Fetcher} gets one file (conditional, resumable, with retries and limits), the import of {@link
 * org.cordon.lists.ListStore} checks the set, and what does not pass goes to the {@link
 * org.cordon.lists.Quarantine} while the edition held goes on serving. Described in {@code
 * docs/updates.md}.
 *
 * <p>Time, waiting and chance come in through {@link org.cordon.lists.update.Pacing}. An updater
 * may be used by several threads, for different sources.
 */
@NullMarked
package org.cordon.lists.update;

import org.jspecify.annotations.NullMarked;
