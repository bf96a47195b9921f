package org.cordon.intake.transaction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The message that a payment came in.
 *
 * @param type e.g. {@code pacs.008.001.08}, {@code MT103}, {@code MT202COV}
 * @param reference the sender's reference of the message
 * @param line the line on which the transaction begins in the file, from 1
 * @param amount amount and currency as stated; empty if none is
 * @param fields where each part of the transaction came from: {@code parties[0]} to the field's
 *     path with its line
 */
public record PaymentMessage(
    String type, String reference, long line, String amount, Map<String, String> fields) {
  /** Copies the fields, which keep their order. */
  public PaymentMessage {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Whether it is of the ISO 20022 family, else of SWIFT MT. */
  public boolean isIso() {
    return !type.startsWith("MT");
  }
}
