package org.cordon.entity;

/** Reads {@code schemata.txt}. */
final class SchemaReader {
  private SchemaReader() {}

  static Model readStandard() {
    throw new UnsupportedOperationException();
  }
}
