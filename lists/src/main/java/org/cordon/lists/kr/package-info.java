/** South Korea's independent designations, compiled as a table, since no list is published. */
@NullMarked
package org.cordon.lists.kr;

import org.jspecify.annotations.NullMarked;
