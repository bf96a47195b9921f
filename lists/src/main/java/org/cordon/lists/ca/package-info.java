/** Canada's autonomous sanctions list under the Special Economic Measures Act. */
@NullMarked
package org.cordon.lists.ca;

import org.jspecify.annotations.NullMarked;
