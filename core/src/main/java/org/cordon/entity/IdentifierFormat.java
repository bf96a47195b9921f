package org.cordon.entity;

import java.util.Locale;
import java.util.Optional;

/** A kind of identifier with a checkable form. */
public enum IdentifierFormat {
  IMO, ISIN, LEI, BIC, IBAN, INN, OGRN, NPI, USCC, UEI, FIGI, SSN, CPF, CNPJ, WIKIDATA, MMSI, STRICT;

  /** The format of that lower-case name. */
  public static Optional<IdentifierFormat> of(String label) {
    for (IdentifierFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(label)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
