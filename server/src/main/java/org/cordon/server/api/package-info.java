/** The endpoints of the interface that clients of yente already speak. */
@NullMarked
package org.cordon.server.api;

import org.jspecify.annotations.NullMarked;
