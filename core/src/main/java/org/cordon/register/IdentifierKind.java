package org.cordon.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kinds of identifiers as matching tells them apart. */
public enum IdentifierKind {
  /** IMO number of a ship or company. */
  IMO(true),
  /** Radio identity of a ship; re-used, so supporting evidence only. */
  MMSI(false),
  /** Radio call sign; re-used, so supporting evidence only. */
  CALL_SIGN(false),
  /** Legal entity identifier. */
  LEI(true),
  /** Bank identifier code; a bank may have several. */
  BIC(false),
  /** Russian tax number. */
  INN(true),
  /** Russian registration number. */
  OGRN(true),
  /** Securities number. */
  ISIN(true),
  /** Passport number; a person may have several. */
  PASSPORT(false),
  /** National or other identity number. */
  IDENTITY(false),
  /** Tax number. */
  TAX(false),
  /** Company or vehicle registration number. */
  REGISTRATION(false),
  /** Public key of a wallet. */
  WALLET(false),
  /** Any other number or code. */
  OTHER(false);

  private static final IdentifierKind[] KINDS = values();
  private final boolean single;

  IdentifierKind(boolean single) {
    this.single = single;
  }

  /** Whether a subject has only one of them, so that a different one speaks against a match. */
  public boolean single() {
    return single;
  }

  /** The stable name used in evidence, e.g. {@code call-sign}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The kind with that ordinal. */
  public static IdentifierKind of(int ordinal) {
    return KINDS[ordinal];
  }

  private static final Map<String, IdentifierKind> BY_PROPERTY =
      Map.ofEntries(
          Map.entry("imoNumber", IMO),
          Map.entry("mmsi", MMSI),
          Map.entry("callSign", CALL_SIGN),
          Map.entry("leiCode", LEI),
          Map.entry("swiftBic", BIC),
          Map.entry("bic", BIC),
          Map.entry("innCode", INN),
          Map.entry("ogrnCode", OGRN),
          Map.entry("isin", ISIN),
          Map.entry("isinCode", ISIN),
          Map.entry("passportNumber", PASSPORT),
          Map.entry("idNumber", IDENTITY),
          Map.entry("socialSecurityNumber", IDENTITY),
          Map.entry("number", IDENTITY),
          Map.entry("taxNumber", TAX),
          Map.entry("vatCode", TAX),
          Map.entry("irsCode", TAX),
          Map.entry("registrationNumber", REGISTRATION),
          Map.entry("serialNumber", REGISTRATION),
          Map.entry("okpoCode", REGISTRATION),
          Map.entry("cikCode", REGISTRATION),
          Map.entry("publicKey", WALLET),
          Map.entry("iban", OTHER),
          Map.entry("accountNumber", OTHER),
          Map.entry("licenseNumber", OTHER),
          Map.entry("dunsCode", OTHER),
          Map.entry("uscCode", OTHER),
          Map.entry("npiCode", OTHER),
          Map.entry("uniqueEntityId", OTHER),
          Map.entry("crsNumber", OTHER),
          Map.entry("figiCode", OTHER),
          Map.entry("wikidataId", OTHER));

  /** The kind of identifier that a property holds; empty for properties that are not compared. */
  public static Optional<IdentifierKind> ofProperty(String property) {
    return Optional.ofNullable(BY_PROPERTY.get(property));
  }

  /** The properties that hold identifiers. */
  public static Set<String> properties() {
    return BY_PROPERTY.keySet();
  }
}
