package org.cordon.register;

import java.util.Optional;

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
  /** Bank identifier code. */
  BIC(true),
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

  /** The kind with that ordinal. */
  public static IdentifierKind of(int ordinal) {
    return KINDS[ordinal];
  }

  /** The kind of identifier that a property holds; empty for properties that are not compared. */
  public static Optional<IdentifierKind> ofProperty(String property) {
    return switch (property) {
      case "imoNumber" -> Optional.of(IMO);
      case "mmsi" -> Optional.of(MMSI);
      case "callSign" -> Optional.of(CALL_SIGN);
      case "leiCode" -> Optional.of(LEI);
      case "swiftBic", "bic" -> Optional.of(BIC);
      case "innCode" -> Optional.of(INN);
      case "ogrnCode" -> Optional.of(OGRN);
      case "isin", "isinCode" -> Optional.of(ISIN);
      case "passportNumber" -> Optional.of(PASSPORT);
      case "idNumber", "socialSecurityNumber", "number" -> Optional.of(IDENTITY);
      case "taxNumber", "vatCode", "irsCode" -> Optional.of(TAX);
      case "registrationNumber", "serialNumber", "okpoCode", "cikCode" -> Optional.of(REGISTRATION);
      case "publicKey" -> Optional.of(WALLET);
      case "iban",
          "accountNumber",
          "licenseNumber",
          "dunsCode",
          "uscCode",
          "npiCode",
          "uniqueEntityId",
          "crsNumber",
          "figiCode",
          "wikidataId" ->
          Optional.of(OTHER);
      default -> Optional.empty();
    };
  }
}
