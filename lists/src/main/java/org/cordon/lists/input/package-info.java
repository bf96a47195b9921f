/** What importers share: looking at a file's head, bounded lines, cleaning of single values. */
@NullMarked
package org.cordon.lists.input;

import org.jspecify.annotations.NullMarked;
