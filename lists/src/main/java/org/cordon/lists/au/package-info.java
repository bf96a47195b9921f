/** Australia's consolidated list of the Department of Foreign Affairs and Trade. */
@NullMarked
package org.cordon.lists.au;

import org.jspecify.annotations.NullMarked;
