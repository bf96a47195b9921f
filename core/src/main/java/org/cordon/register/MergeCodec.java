package org.cordon.register;

import java.util.ArrayList;
import java.util.List;

/** Writes behind a target's entries what holds them together, and reads it back. */
final class MergeCodec {
  /** Log-odds are kept in thousandths, so that a compiler's last binary digit changes no byte. */
  private static final double SCALE = 1000;

  private MergeCodec() {}

  static void write(List<Merge> merges, EntryCodec.Strings strings, ByteSink sink) {
    sink.number(merges.size());
    for (Merge merge : merges) {
      sink.number(merge.first());
      sink.number(merge.second());
      sink.number(strings.number(merge.rule()));
      number(merge.logOdds(), sink);
      sink.number(merge.grounds().size());
      for (Merge.Ground ground : merge.grounds()) {
        sink.number(strings.number(ground.feature()));
        sink.number(strings.number(ground.rule()));
        sink.text(ground.first());
        sink.text(ground.second());
        number(ground.logOdds(), sink);
      }
    }
  }

  /** Small numbers of either sign take few bytes. */
  private static void number(double logOdds, ByteSink sink) {
    int rounded = (int) Math.round(logOdds * SCALE);
    sink.number(rounded << 1 ^ rounded >> 31);
  }

  private static double number(ByteSource source) {
    int folded = source.number();
    return (folded >>> 1 ^ -(folded & 1)) / SCALE;
  }

  static List<Merge> read(ByteSource source, String[] strings) {
    int count = source.number();
    List<Merge> merges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = source.number();
      int second = source.number();
      String rule = EntryCodec.string(strings, source.number());
      double logOdds = number(source);
      merges.add(new Merge(first, second, rule, logOdds, grounds(source, strings)));
    }
    return merges;
  }

  private static List<Merge.Ground> grounds(ByteSource source, String[] strings) {
    int count = source.number();
    List<Merge.Ground> grounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      grounds.add(
          new Merge.Ground(
              EntryCodec.string(strings, source.number()),
              EntryCodec.string(strings, source.number()),
              source.text(),
              source.text(),
              number(source)));
    }
    return grounds;
  }
}
