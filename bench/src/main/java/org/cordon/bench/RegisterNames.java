package org.cordon.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.entity.ListEntry;
import org.cordon.entity.PropertyType;
import org.cordon.register.Register;
import org.cordon.register.Target;

/** The names that a register holds, as published. */
public final class RegisterNames {
  private RegisterNames() {}

  /** All names of one target, of all its entries, each once, in stated order. */
  public static List<String> of(Target target) {
    Set<String> names = new LinkedHashSet<>();
    for (ListEntry entry : target.entries()) {
      names.addAll(entry.subject().valuesOf(PropertyType.NAME));
    }
    return List.copyOf(names);
  }

  /** Hands over every target in turn, decoded. */
  public static void targets(Register register, Consumer<Target> sink) {
    for (int ordinal = 0; ordinal < register.size(); ordinal++) {
      sink.accept(register.target(ordinal));
    }
  }
}
