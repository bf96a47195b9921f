/** The server put together: {@link org.cordon.server.CordonServer} has all endpoints and starts. */
@NullMarked
package org.cordon.server;

import org.jspecify.annotations.NullMarked;
