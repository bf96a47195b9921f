package org.cordon.bench.screening;

import java.util.List;

/** What is measured: gives the targets that a party may be, best first. */
@FunctionalInterface
public interface Screener {
  /** The hits for one party, in the order in which they are presented. */
  List<? extends Hit> screen(PartyRow party);
}
