/**
 * The data that the server answers from: the register in use and its swap, the entities of the
 * published interface, datasets and their nesting, the index for free text.
 */
@NullMarked
package org.cordon.server.data;

import org.jspecify.annotations.NullMarked;
