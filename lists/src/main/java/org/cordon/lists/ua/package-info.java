/** Ukraine's register of sanctions of the National Security and Defence Council. */
@NullMarked
package org.cordon.lists.ua;

import org.jspecify.annotations.NullMarked;
