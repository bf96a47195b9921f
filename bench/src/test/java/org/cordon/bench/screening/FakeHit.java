package org.cordon.bench.screening;

import java.util.List;

record FakeHit(double probability, List<String> names) implements Hit {
  static FakeHit of(double probability, String... names) {
    return new FakeHit(probability, List.of(names));
  }

  @Override
  public String matchedName() {
    return names.getFirst();
  }

  @Override
  public String why() {
    return "told so";
  }
}
