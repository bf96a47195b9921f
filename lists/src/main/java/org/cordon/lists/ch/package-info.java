/** Switzerland's list of the State Secretariat for Economic Affairs (SECO). */
@NullMarked
package org.cordon.lists.ch;

import org.jspecify.annotations.NullMarked;
