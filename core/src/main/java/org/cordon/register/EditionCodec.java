package org.cordon.register;

import java.util.ArrayList;
import java.util.List;

/** Writes what a register knows of its editions, and reads it back. */
final class EditionCodec {
  private EditionCodec() {}

  static byte[] encode(List<SourceEdition> editions, String basis) {
    ByteSink sink = new ByteSink();
    sink.number(editions.size());
    for (SourceEdition edition : editions) {
      sink.text(edition.source());
      sink.text(edition.title());
      sink.text(edition.authority());
      sink.text(edition.sha256());
      sink.text(edition.published());
      sink.text(edition.retrieved());
      sink.number(edition.entries());
    }
    sink.text(basis);
    return sink.toArray();
  }

  /** What a register was made from. */
  record Made(List<SourceEdition> editions, String basis) {}

  static Made decode(byte[] bytes) {
    ByteSource source = new ByteSource(bytes);
    int count = source.number();
    List<SourceEdition> editions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      editions.add(
          new SourceEdition(
              source.text(),
              source.text(),
              source.text(),
              source.text(),
              source.text(),
              source.text(),
              source.number()));
    }
    return new Made(List.copyOf(editions), source.isAtEnd() ? "" : source.text());
  }
}
