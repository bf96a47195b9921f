/**
 * Questions of the published interface: how they are read and cleaned, what their scores mean, and
 * how evidence becomes explanations.
 */
@NullMarked
package org.cordon.server.match;

import org.jspecify.annotations.NullMarked;
