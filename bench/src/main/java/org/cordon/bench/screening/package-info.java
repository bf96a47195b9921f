/**
 * Whether listed people are found, and how many others are stopped, on labelled parties against an
 * open register.
 */
@NullMarked
package org.cordon.bench.screening;

import org.jspecify.annotations.NullMarked;
