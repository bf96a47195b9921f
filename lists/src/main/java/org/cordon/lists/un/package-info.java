/**
 * The lists of the United Nations: the consolidated list as XML, and the vessels designated under
 * resolution 1718.
 */
@NullMarked
package org.cordon.lists.un;

import org.jspecify.annotations.NullMarked;
