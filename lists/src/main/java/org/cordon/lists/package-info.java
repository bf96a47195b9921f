/** Published lists: sources, importers, editions and the store that keeps them. */
@NullMarked
package org.cordon.lists;

import org.jspecify.annotations.NullMarked;
