/**
 * Payment messages: ISO 20022 and SWIFT MT turned into transactions, every party, bank, account and
 * free text with the field that it came from.
 */
@NullMarked
package org.cordon.intake.payment;

import org.jspecify.annotations.NullMarked;
