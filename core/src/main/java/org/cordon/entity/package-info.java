/**
 * The entity model: FollowTheMoney schemata, entities made of statements, and the typed cleaning of
 * their values.
 *
 * <p>Everything here is immutable and safe to share between threads. Nothing here knows of lists,
 * files or matching.
 */
@NullMarked
package org.cordon.entity;

import org.jspecify.annotations.NullMarked;
