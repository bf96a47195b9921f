/** The console: pages for people, rendered on the server, without anything from elsewhere. */
@NullMarked
package org.cordon.server.console;

import org.jspecify.annotations.NullMarked;
