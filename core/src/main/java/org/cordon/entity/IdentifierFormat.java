package org.cordon.entity;

import java.util.Locale;
import java.util.Optional;

/** A kind of identifier whose form, and mostly a check digit, can be verified. */
public enum IdentifierFormat {
  /**
   * Ship or company number of the International Maritime Organization; normal form {@code IMO} and
   * seven digits.
   */
  IMO,
  /** Securities number, ISO 6166. */
  ISIN,
  /** Legal Entity Identifier, ISO 17442. */
  LEI,
  /**
   * Bank code, ISO 9362; the normal form is the first eight characters, so that branches equal
   * their bank.
   */
  BIC,
  /** Bank account number, ISO 13616. */
  IBAN,
  /** Russian tax number: ten digits for organisations, twelve for persons. */
  INN,
  /** Russian registry number: 13 digits for organisations, 15 for sole traders. */
  OGRN,
  /**
   * National Provider Identifier of US health care; the normal form is the ten digits without the
   * prefix 80840.
   */
  NPI,
  /** Chinese unified social credit code, GB 32100-2015. */
  USCC,
  /** Unique Entity Identifier of the US government; no check digit, weak evidence. */
  UEI,
  /** Financial Instrument Global Identifier. */
  FIGI,
  /** US social security number; no check digit, weak evidence. */
  SSN,
  /** Brazilian tax number of persons. */
  CPF,
  /** Brazilian tax number of organisations, also with letters as issued since July 2026. */
  CNPJ,
  /** Item of Wikidata, also at the end of a URL. */
  WIKIDATA,
  /** Maritime Mobile Service Identity, ITU-R M.585. */
  MMSI,
  /** Any identifier, reduced to its Latin letters and digits for comparison. */
  STRICT;

  /** The lower-case name used in the model. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that lower-case name. */
  public static Optional<IdentifierFormat> of(String label) {
    for (IdentifierFormat format : values()) {
      if (format.name().equalsIgnoreCase(label)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a text as an identifier of this format. Spaces, dashes, dots, slashes and the format's
   * own name before the number do not matter, nor do case and the script of digits.
   */
  public CheckedIdentifier parse(String text) {
    return switch (this) {
      case IMO -> MaritimeNumbers.imo(text);
      case MMSI -> MaritimeNumbers.mmsi(code(text));
      case ISIN -> FinancialCodes.isin(code(text));
      case LEI -> FinancialCodes.lei(code(text));
      case BIC -> FinancialCodes.bic(code(text));
      case IBAN -> FinancialCodes.iban(code(text));
      case FIGI -> FinancialCodes.figi(code(text));
      case INN -> RegistryNumbers.inn(code(text));
      case OGRN -> RegistryNumbers.ogrn(code(text));
      case NPI -> RegistryNumbers.npi(code(text));
      case USCC -> RegistryNumbers.uscc(code(text));
      case UEI -> RegistryNumbers.uei(code(text));
      case SSN -> RegistryNumbers.ssn(code(text));
      case CPF -> RegistryNumbers.cpf(code(text));
      case CNPJ -> RegistryNumbers.cnpj(code(text));
      case WIKIDATA -> RegistryNumbers.wikidata(text);
      case STRICT -> StrictForm.check(text);
    };
  }

  /** The normal form, if the text is valid. */
  public Optional<String> normalize(String text) {
    return parse(text) instanceof CheckedIdentifier.Valid valid
        ? Optional.of(valid.value())
        : Optional.empty();
  }

  /** Accepts the code if all is well, else names the check that failed. */
  CheckedIdentifier check(boolean ok, String code, String expected) {
    return ok ? valid(code) : invalid(expected, code);
  }

  CheckedIdentifier valid(String value) {
    return new CheckedIdentifier.Valid(this, value, "");
  }

  CheckedIdentifier valid(String value, String scheme) {
    return new CheckedIdentifier.Valid(this, value, scheme);
  }

  CheckedIdentifier invalid(String expected, String found) {
    return new CheckedIdentifier.Invalid(this, expected, found);
  }

  /**
   * The compact code without the format's own name in front: {@code INN 7707083893}, {@code
   * SWIFT/BIC: ...}.
   */
  private String code(String text) {
    String line = Texts.line(text);
    String rest = afterLabel(line, name());
    if (this == BIC) {
      rest = afterLabel(afterLabel(afterLabel(line, "SWIFT"), "BIC"), "CODE");
    }
    return Texts.compact(rest);
  }

  private static String afterLabel(String text, String label) {
    int end = label.length();
    boolean labelled =
        text.regionMatches(true, 0, label, 0, end)
            && text.length() > end
            && !Character.isLetterOrDigit(text.charAt(end));
    return labelled ? text.substring(end + 1).strip() : text;
  }
}
