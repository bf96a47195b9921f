/** Finding names in running text: how fast, how many found, how many false. */
@NullMarked
package org.cordon.bench.spot;

import org.jspecify.annotations.NullMarked;
