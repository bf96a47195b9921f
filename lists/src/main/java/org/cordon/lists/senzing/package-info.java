/** Records in the JSON of Senzing's entity specification, in all three spellings in use. */
@NullMarked
package org.cordon.lists.senzing;

import org.jspecify.annotations.NullMarked;
