/** A typed client of the server, for other programs in Java and for our own tests. */
@NullMarked
package org.cordon.server.client;

import org.jspecify.annotations.NullMarked;
