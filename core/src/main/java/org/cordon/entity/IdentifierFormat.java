package org.cordon.entity;

/** A kind of identifier with a checkable form. */
public enum IdentifierFormat {
  /** To be replaced. */
  IMO
}
