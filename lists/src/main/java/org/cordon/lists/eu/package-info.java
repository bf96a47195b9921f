/**
 * Lists of the European Union: the Financial Sanctions Files as XML, in the form of today and that
 * before 2017, and annexes of legal acts as CSV.
 */
@NullMarked
package org.cordon.lists.eu;

import org.jspecify.annotations.NullMarked;
