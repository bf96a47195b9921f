package org.cordon.register;

/**
 * The sections of a register file, in file order. See the package documentation for what each
 * holds.
 */
enum Section {
  /** The encoded entries of all targets. */
  DOCUMENTS,
  /** The strings that documents refer to by number: properties, fields, schemata. */
  STRINGS,
  /** The editions the register was compiled from. */
  EDITIONS,
  /** One record a target: {@link TargetTable}. */
  TARGETS,
  /** Facts of targets that are compared beside names: {@link Facts}. */
  FACTS,
  /** One record a name: {@link NameTable}. */
  NAMES,
  /** The units of all names: {@link NameTable}. */
  NAME_UNITS,
  /** One record a distinct form: {@link TokenTable}. */
  TOKENS,
  /** The letters of all forms. */
  FORMS,
  /** The lexicon groups of all forms. */
  GROUPS,
  /** For each form the names that have it. */
  POSTINGS,
  /** Sorted pairs of key and form: {@link KeyTable}. */
  KEYS,
  /** Where in {@link #KEYS} each range of keys begins. */
  KEY_DIRECTORY,
  /** Sorted hashes of identifiers. */
  IDENTIFIERS,
  /** The targets that have them, in the same order. */
  IDENTIFIER_TARGETS,
  /** Sorted hashes of entity ids and entry keys. */
  ENTITY_IDS,
  /** The targets that have them, in the same order. */
  ENTITY_TARGETS,
  /** Sorted hashes of the ids that relationships refer to. */
  REFERENCES,
  /** The targets whose entries state those relationships, in the same order. */
  REFERENCE_TARGETS
}
