/** How often the right heading is found for goods in words. */
@NullMarked
package org.cordon.bench.goods;

import org.jspecify.annotations.NullMarked;
