/** What is asked and what is forbidden, read from files. */
@NullMarked
package org.cordon.intake;

import org.jspecify.annotations.NullMarked;
