/** What changed between editions of a list, and the life of an entry over all of them. */
@NullMarked
package org.cordon.lists.history;

import org.jspecify.annotations.NullMarked;
