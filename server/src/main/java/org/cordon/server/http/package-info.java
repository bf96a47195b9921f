/**
 * What every endpoint stands on: routes declared as data, calls, answers, refusals in the shapes
 * that clients know, keys and roles, limits, tracing, metrics. The only package that knows the HTTP
 * server.
 */
@NullMarked
package org.cordon.server.http;

import org.jspecify.annotations.NullMarked;
