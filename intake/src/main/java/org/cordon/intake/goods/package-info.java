/** Goods in words: the headings of the Harmonized System, and the search in them. */
@NullMarked
package org.cordon.intake.goods;

import org.jspecify.annotations.NullMarked;
