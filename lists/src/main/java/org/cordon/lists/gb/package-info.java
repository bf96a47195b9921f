/**
 * Lists of the United Kingdom: the UK Sanctions List (CSV, XML) and the consolidated list of
 * financial sanctions targets that it replaced (CSV, workbook).
 */
@NullMarked
package org.cordon.lists.gb;

import org.jspecify.annotations.NullMarked;
